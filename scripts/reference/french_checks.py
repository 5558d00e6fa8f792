"""The French of what tests/cases/checks.md says of each rule, by its English paragraph."""

SENTENCES = {
    "A link, picture, style or script leads to a file that the site does not have. Links of "
    "write-ups are looked at before anything is made (`link-missing`, `image-missing`); this is "
    "about what only the finished file shows: templates, raw HTML that has a style, static pages, "
    "styles, feeds. Letter case counts: GitHub's servers take `Photo.jpg` and `photo.jpg` for two "
    "files.": "Un lien, une image, un style ou un script mène à un fichier que le site n’a pas. "
    "Les liens des textes sont vérifiés avant que rien ne soit fait (`link-missing`, "
    "`image-missing`) ; il s’agit ici de ce que seul le fichier fini montre : gabarits, HTML écrit "
    "à la main avec un style, pages statiques, styles, flux. Les majuscules comptent : pour les "
    "serveurs de GitHub, `Photo.jpg` et `photo.jpg` sont deux fichiers.",
    "An address that begins with `/` works only where the site lies at the root of its domain. On "
    "`https://ada.github.io/work/` it leads out of the site. In templates, `href()` writes it "
    "rightly.": "Une adresse qui commence par `/` ne marche que si le site est à la racine de son "
    "domaine. Sur `https://ada.github.io/work/`, elle sort du site. Dans les gabarits, `href()` "
    "l’écrit comme il faut.",
    "A link leads to a place in a page (`#wood`) that the page does not have.": "Un lien mène à un "
    "endroit (`#bois`) que la page n’a pas.",
    "A page loads something from another host without being asked: a script, a style, a font, a "
    "frame, a picture, a film. That host learns of each of your readers. Links are no such thing: "
    "they are followed by choice. `allow_hosts` in `portfolio.yaml` says which hosts may be "
    "called.": "Une page charge d’elle-même quelque chose depuis un autre site : un script, un "
    "style, une police, un cadre, une image, un film. Cet autre site apprend ainsi chacun de vos "
    "lecteurs. Un lien est autre chose : on choisit de le suivre. `allow_hosts`, dans "
    "`portfolio.yaml`, dit à quels sites les pages peuvent faire appel.",
    "A form sends what readers write to somebody else. They press the button themselves, but "
    "should know.": "Un formulaire envoie à quelqu’un d’autre ce que les lecteurs écrivent. C’est "
    "eux qui appuient sur le bouton, mais ils doivent le savoir.",
    "A published file still says where it was made, or with which device: EXIF, XMP and what films "
    "and documents have of the kind. Pictures and films are cleaned before, so this is about what "
    "can't be cleaned, such as PDFs, and a second look at all else, by other means.": "Un fichier "
    "publié dit encore où il a été fait, ou avec quel appareil : EXIF, XMP, et ce que les films "
    "et les documents ont de ce genre. Images et films sont nettoyés avant ; il s’agit donc de "
    "ce qui ne peut pas l’être, comme les PDF, et d’un second regard sur tout le reste, par "
    "d’autres moyens.",
    "A published file names a folder of somebody's own machine. If it is the folder of this site "
    "or your home, that is an error. In a page, `code` may show such a path: it is taken for an "
    "example.": "Un fichier publié nomme un dossier de l’ordinateur de quelqu’un. Si c’est le "
    "dossier de ce site ou votre dossier personnel, c’est une erreur. Dans une page, `code` peut "
    "montrer un tel chemin : il passe pour un exemple.",
    "A picture in `static/` is published in its own size, larger than any that a page shows, and "
    "no page leads to it. It may have been meant for a page only. If it is offered, link to "
    "it.": "Une image de `static/` est publiée dans sa taille d’origine, plus grande que tout ce "
    "qu’une page montre, et aucune page n’y mène. Peut-être n’était-elle là que pour une page. Si "
    "vous l’offrez, faites un lien vers elle.",
    "A file that lies beside a draft is published by another page. Its address tells the draft's "
    "name.": "Un fichier rangé à côté d’un brouillon est publié par une autre page. Son adresse "
    "dit le nom du brouillon.",
    "An address that was published leads to nothing. Somebody may have it in a letter or a "
    "bookmark. The hint proposes the line that leads them on. In a plain build this is a "
    "warning.": "Une adresse déjà publiée ne mène plus à rien. Quelqu’un l’a peut-être dans une "
    "lettre ou dans ses favoris. Le conseil donne la ligne qui le mènera plus loin. Dans une "
    "simple construction, c’est un avertissement.",
    "An old address leads to a page that leads on to another. Search engines follow few such "
    "steps.": "Une ancienne adresse mène à une page qui mène à une autre. Les moteurs de recherche "
    "ne suivent que peu de ces pas.",
    "Pages lead to each other for ever.": "Des pages mènent sans fin l’une à l’autre.",
    "A page has one heading of the first level: its title, which the template writes. Without it, "
    "or with several, nobody who listens to the page can tell what it is about.": "Une page a un "
    "titre de premier niveau : le sien, que le gabarit écrit. Sans lui, ou avec plusieurs, qui "
    "écoute la page ne peut pas savoir de quoi elle parle.",
    "Levels of headings tell what belongs to what: `####` below `##` leaves one out. The size of a "
    "heading is the theme's affair.": "Les niveaux des titres disent ce qui dépend de quoi : "
    "`####` sous `##` en saute un. La taille d’un titre est l’affaire du thème.",
    "A picture has no text for readers who can't see it. Told once for each write-up, with the "
    "lines. `{.decorative}` is a decision too, for what shows nothing.": "Une image n’a pas de "
    "texte pour qui ne peut pas la voir. C’est dit une fois par texte, avec les lignes. "
    "`{.decorative}` est aussi une décision, pour ce qui ne montre rien.",
    "Several elements of a page have one id. A link to it leads to the first of them.": "Plusieurs "
    "éléments d’une page ont le même id. Un lien vers cet id mène au premier.",
    "A page does not say which language it is in. Voices that read aloud guess, and guess "
    "wrong.": "Une page ne dit pas dans quelle langue elle est. Les voix qui lisent tout haut "
    "devinent, et se trompent.",
    "Results of search engines and previews of links cut long titles, after about 65 "
    "letters.": "Les moteurs de recherche et les aperçus de liens coupent les longs titres, après "
    "65 lettres environ.",
    "A summary is one sentence. Results of search engines show about 160 letters of it.": "Un "
    "résumé est une seule phrase. Les moteurs de recherche en montrent 160 lettres environ.",
    "What a page loads before anybody scrolls: itself, its style with fonts, its scripts, pictures "
    "that are not lazy, films that play by themselves. Over 4 MB, it is slow on a phone.": "Ce "
    "qu’une page charge avant qu’on la fasse défiler : elle-même, son style et ses polices, ses "
    "scripts, les images qui n’attendent pas d’être vues, les films qui partent tout seuls. "
    "Au-delà de 4 Mo, elle est lente sur un téléphone.",
    "A professional site in French must say who publishes it and who hosts it (*mentions "
    "légales*). A page with that name is found by itself, and the footer of each page leads to "
    "it.": "Un site professionnel en français doit dire qui le publie et qui l’héberge : ce sont "
    "les mentions légales. Une page de ce nom est trouvée toute seule, et le pied de chaque page y "
    "mène.",
    "A legal notice (*mentions légales*) that `portfolio new` wrote and that nobody finished: it "
    "is a draft, or brackets are left in it. You are told which lines.": "Des mentions légales que "
    "`portfolio new` a écrites et que personne n’a terminées : c’est un brouillon, ou il y reste "
    "des crochets. On vous dit quelles lignes.",
    "GitHub takes no file over 100 MiB and warns of those over 50.": "GitHub n’accepte aucun "
    "fichier de plus de 100 Mio et avertit au-delà de 50.",
    "GitHub Pages takes sites up to 1 GB. From nine tenths of that on you are told.": "GitHub "
    "Pages accepte des sites jusqu’à 1 Go. À partir des neuf dixièmes, on vous le dit.",
    "A link to another site leads to nothing: the page is gone, or there is no such host.": "Un "
    "lien vers un autre site ne mène à rien : la page a disparu, ou ce site n’existe pas.",
    "The page has moved for good, and its old address may end.": "La page a changé d’adresse pour "
    "de bon, et l’ancienne peut disparaître.",
    "The host answers with an error of its own, or not in time. Look at it yourself, another "
    "day.": "L’autre site répond par une erreur de son côté, ou pas à temps. Allez-y voir "
    "vous-même, un autre jour.",
}
