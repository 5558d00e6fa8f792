"""What each code of `model/codes.py` says: the reference's page of problems."""

SENTENCES = {
    "an accent is shown in another shade, to be readable (a warning)": "la couleur d’accent est "
    "montrée dans une autre nuance, pour rester lisible (avertissement)",
    "a part of an address is longer than 200 bytes": "un morceau d’adresse dépasse 200 octets",
    "an address that the site needs for itself": "une adresse dont le site a besoin pour lui-même",
    "two sources would be published at one address": "deux sources seraient publiées à la même "
    "adresse",
    "an address that was published leads to nothing (plain build: a warning)": "une adresse déjà "
    "publiée ne mène plus à rien (simple construction : avertissement)",
    "a list of published addresses that portfolio did not write": "une liste d’adresses publiées "
    "que portfolio n’a pas écrite",
    "a picture has no alternative text (a warning)": "une image n’a pas de texte de remplacement "
    "(avertissement)",
    "a link leads to a place in a page that it does not have": "un lien mène à un endroit que la "
    "page n’a pas",
    "two style sheets of a theme import each other": "deux feuilles de style d’un thème "
    "s’importent l’une l’autre",
    "a style sheet names a file that the theme does not have": "une feuille de style nomme un "
    "fichier que le thème n’a pas",
    "`checks.off` names a rule that does not exist": "`checks.off` nomme une règle qui n’existe "
    "pas",
    "a client's key that nobody has": "une clé de client que personne ne porte",
    "a component that the theme does not have": "un composant que le thème n’a pas",
    "the folder has no portfolio.yaml": "le dossier n’a pas de portfolio.yaml",
    "there are a portfolio.yaml and a portfolio.yml": "il y a un portfolio.yaml et un "
    "portfolio.yml",
    "another folder has what belongs into content/ (a warning)": "un autre dossier contient ce qui "
    "va dans content/ (avertissement)",
    "a folder has a document where its text should be (a warning)": "un dossier a un document à "
    "la place de son texte (avertissement)",
    "a file of data/ or of words is there as .yaml and as .yml": "un fichier de data/ ou de mots "
    "existe à la fois en .yaml et en .yml",
    "the disk is full": "le disque est plein",
    "a source keeps changing while the site is being built": "une source ne cesse de changer "
    "pendant que le site se construit",
    "a file that is named is not there": "un fichier qui est nommé n’est pas là",
    "a file's name has characters that can't be written": "le nom d’un fichier a des caractères "
    "impossibles à écrire",
    "a document says who made it (a warning)": "un document dit qui l’a fait (avertissement)",
    "a file holds private notes that can't be taken out, so it is not published": "un fichier "
    "contient des mentions privées qu’on ne peut pas ôter : il n’est pas publié",
    "a write-up in a place that is not read (a warning)": "un texte est à un endroit qui n’est pas "
    "lu (avertissement)",
    "a file can't be read": "un fichier ne peut pas être lu",
    "a folder of the site is a file": "à la place d’un dossier du site, il y a un fichier",
    "a font of the theme is none, or is damaged": "une police du thème n’en est pas une, ou est "
    "abîmée",
    "two works have the same identity in feeds": "deux projets ont le même identifiant dans les "
    "flux",
    "a picture would be loaded from another site": "une image serait chargée depuis un autre site",
    "a picture in a format that browsers can't show": "une image dans un format que les "
    "navigateurs ne montrent pas",
    "a picture has more pixels than the site allows": "une image a plus de pixels que le site "
    "n’en permet",
    "a picture that is named is not there": "une image qui est nommée n’est pas là",
    "a picture that is none, or is damaged": "une image qui n’en est pas une, ou qui est abîmée",
    "a language is listed twice": "une langue est citée deux fois",
    "two files are the same language of one write-up": "deux fichiers sont la même langue d’un "
    "seul texte",
    "write-ups in a language that portfolio.yaml does not list": "des textes dans une langue que "
    "portfolio.yaml ne cite pas",
    "texts in a language that portfolio.yaml does not list (a warning)": "des mots dans une langue "
    "que portfolio.yaml ne cite pas (avertissement)",
    "a link of a page leaves the site when that is not at a domain's root": "un lien d’une page "
    "sort du site dès que celui-ci n’est pas à la racine d’un domaine",
    "a page leads to a file that is not part of the site": "une page mène à un fichier qui ne fait "
    "pas partie du site",
    "a symbolic link to nothing": "un lien symbolique qui ne mène à rien",
    "a symbolic link to a folder": "un lien symbolique vers un dossier",
    "a link to a page or file that does not exist": "un lien vers une page ou un fichier qui "
    "n’existe pas",
    "a symbolic link that leads out of the site folder": "un lien symbolique qui sort du dossier "
    "du site",
    "a link to a page that is not published": "un lien vers une page qui n’est pas publiée",
    "a folder of the site, or portfolio.yaml, is written in capitals": "un dossier du site, ou "
    "portfolio.yaml, est écrit en majuscules",
    "an output has a name that no file of Windows can have (a warning)": "un fichier du site a un "
    "nom impossible sous Windows (avertissement)",
    "the disk refuses a name as too long": "le disque refuse un nom, trop long",
    "the navigation names a page that does not exist": "la navigation nomme une page qui n’existe "
    "pas",
    "a file or folder can't be written": "un fichier ou un dossier ne peut pas être écrit",
    "an option that the theme does not have": "une option que le thème n’a pas",
    "a value that an option of the theme does not take": "une valeur qu’une option du thème "
    "n’accepte pas",
    "a file that is not ours stands where ours must go": "un fichier qui n’est pas de portfolio "
    "est là où il doit écrire le sien",
    "the output folder lies among the sources": "le dossier du résultat est parmi les sources",
    "the output folder is a file": "à la place du dossier du résultat, il y a un fichier",
    "the output folder has files in it that portfolio did not make": "le dossier du résultat "
    "contient des fichiers que portfolio n’a pas faits",
    "what a file in theme/ was copied from has changed (a warning)": "l’original d’un fichier "
    "copié dans theme/ a changé (avertissement)",
    "a path leads out of the site folder": "un chemin sort du dossier du site",
    "a name that is nearly somebody's in data/people.yaml (a warning)": "un nom est presque celui "
    "de quelqu’un dans data/people.yaml (avertissement)",
    "two people in data/people.yaml have one name (a warning)": "deux personnes de "
    "data/people.yaml ont le même nom (avertissement)",
    "a key of somebody that data/people.yaml does not have": "la clé d’une personne que "
    "data/people.yaml n’a pas",
    "no picture can be taken of a film, to stand for it (a warning)": "on ne peut tirer d’un "
    "film aucune image qui l’annonce (avertissement)",
    "a preset of a theme for a place in which no picture stands": "un préréglage d’un thème pour "
    "un emplacement où il n’y a pas d’image",
    "a preset of a theme has a ratio that is none": "un préréglage d’un thème a un rapport qui "
    "n’en est pas un",
    "the private file lies inside the site folder": "le fichier privé est dans le dossier du site",
    "the private file is not there": "le fichier privé n’est pas là",
    "a selection names a project that does not exist or is not shown": "une sélection nomme un "
    "projet qui n’existe pas ou n’est pas montré",
    "a word to be kept private is one that any text uses (a warning)": "un mot à garder secret est "
    "un mot de tous les jours (avertissement)",
    "words to be kept private have no letter or digit to look for": "des mots à garder secrets "
    "n’ont ni lettre ni chiffre à chercher",
    "a name to be kept private is part of one that is shown": "un nom à garder secret fait partie "
    "d’un nom qui est montré",
    "a part of a name to be kept private stands on the site (a warning)": "une partie d’un nom à "
    "garder secret est sur le site (avertissement)",
    "an output would publish a name or words that must stay private": "un fichier du résultat "
    "publierait un nom ou des mots qui doivent rester secrets",
    "a PDF or an archive can't be searched for words that must stay private": "un PDF ou une "
    "archive ne se laisse pas fouiller à la recherche de mots qui doivent rester secrets",
    "no font has a letter of what a share picture says (a warning)": "aucune police n’a l’une des "
    "lettres d’une image de partage (avertissement)",
    "a name has no letter or digit to make an address of": "un nom n’a ni lettre ni chiffre dont "
    "faire une adresse",
    "two works have the address of each other's name (a warning)": "deux projets ont chacun "
    "l’adresse que donne le nom de l’autre (avertissement)",
    "a key of a strings file has no words (a warning)": "une clé d’un fichier de mots est vide "
    "(avertissement)",
    "the theme has no words in a language of the site (a warning)": "le thème n’a pas de mots dans "
    "l’une des langues du site (avertissement)",
    "words have a gap that nothing fills, or leave one out (a warning)": "des mots ont un "
    "emplacement que rien ne remplit, ou en oublient un (avertissement)",
    "a strings file has words that no template asks for (a warning)": "un fichier de mots en a "
    "qu’aucun gabarit ne demande (avertissement)",
    "a strings file is in no language of the site (a warning)": "un fichier de mots n’est dans "
    "aucune langue du site (avertissement)",
    "a drawing is published without its scripts or what it loads (a warning)": "un dessin est "
    "publié sans ses scripts ni ce qu’il charge (avertissement)",
    "a template of the theme has a mistake, or takes too much": "un gabarit du thème a une faute, "
    "ou demande trop de temps ou de place",
    "a template that the theme does not have": "un gabarit que le thème n’a pas",
    "a template of another kind of page": "un gabarit pour un autre genre de page",
    "a tag, kind or skill is written in two ways (a warning)": "un sujet, un type de travail ou "
    "une compétence est écrit de deux façons (avertissement)",
    "themes extend each other in a circle": "des thèmes se complètent l’un l’autre sans fin",
    "a file in theme/ that nothing uses (a warning)": "un fichier de theme/ ne sert à rien "
    "(avertissement)",
    "a theme that does not exist": "un thème qui n’existe pas",
    "two works have one title, and one seems to be a copy (a warning)": "deux projets ont le même "
    "titre, et l’un semble être une copie (avertissement)",
    "a translation without the version that it translates (a warning)": "une traduction sans la "
    "version qu’elle traduit (avertissement)",
    "every version of a write-up says that it is a translation": "toutes les versions d’un texte "
    "se disent des traductions",
    "`translation_of` is not what `portfolio translated` writes": "`translation_of` n’est pas ce "
    "qu’écrit `portfolio translated`",
    "the home page's text lacks a language (a warning)": "il manque une langue au texte de "
    "l’accueil (avertissement)",
    "a translation was made from an older original (a warning)": "une traduction est tirée d’un "
    "original plus ancien (avertissement)",
    "a film that is none, or is damaged; one with only sound (a warning)": "un film qui n’en "
    "est pas un, ou qui est abîmé, ou qui n’a que du son (avertissement)",
}
