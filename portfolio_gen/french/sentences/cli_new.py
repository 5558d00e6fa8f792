"""What `new` asks and says, and what `add` says."""

SENTENCES = {
    # Questions
    ": ": " : ",
    "{question} [y/N]": "{question} [o/N]",
    "y or n": "écrivez o (oui) ou n (non)",
    "Your name, or that of your studio": "Votre nom, ou celui de votre atelier",
    "Your trade, in one short sentence (Enter: later)": "Votre métier, en une courte phrase "
    "(Entrée : plus tard)",
    "What do people look at first in your work?": "Que regarde-t-on d’abord dans votre travail ?",
    "pictures  (theme Cimaise: a white room, the work in large)": "des images  (thème Cimaise : "
    "une salle blanche, le travail en grand)",
    "cases     (theme Dossier: result, problem, reasoning)": "des cas     (thème Dossier : "
    "résultat, problème, raisonnement)",
    "a list    (theme Registre: many works on one surface)": "une liste   (thème Registre : "
    "beaucoup de projets sur une surface)",
    "Your choice": "Votre choix",
    "E-mail to write to (Enter: later)": "Courriel où l’on peut vous écrire (Entrée : plus tard)",
    "A professional site in French says who publishes and hosts it. Enter: later.": "Un site "
    "professionnel dit qui le publie et qui l’héberge. Entrée : plus tard.",
    "SIRET": "SIRET",
    "Postal address": "Adresse postale",
    "Telephone": "Téléphone",
    "Host (GitHub, or name, address and telephone)": "Hébergeur (GitHub, ou nom, adresse et "
    "téléphone)",
    "Language(s) of the site (fr, en, or fr,en)": "Langue(s) du site (fr, en, ou fr,en)",
    "write fr, en, or both with the first one first: fr,en": "écrivez fr, en, ou les deux dans "
    "l’ordre : fr,en",
    "one line is needed": "écrivez votre nom, ou celui de votre atelier",
    "1, 2 or 3; or pictures, cases, list": "écrivez 1, 2 ou 3 ; ou images, cas, liste",
    "an address such as ada@example.org": "écrivez une adresse comme ada@example.org",
    "a SIRET has 14 digits": "un SIRET a 14 chiffres",
    "this is no SIRET: its last digit doesn't fit the others; look for a slip": "ce n’est pas un "
    "SIRET : son dernier chiffre ne va pas avec les autres ; cherchez une faute de frappe",
    "{where} is not empty. These {count} new files lie beside what is there:": "{where} n’est pas "
    "vide. Ces {count} fichiers s’ajoutent à ce qui s’y trouve :",
    "{where} is not empty: the files of the site would lie among what is there.": "{where} n’est "
    "pas vide : les fichiers du site iraient parmi ce qui s’y trouve.",
    "Begin it here all the same?": "Le commencer ici quand même ?",
    "Nothing was written.\nNext: `portfolio new my-site` makes a new folder.": "Rien n’a été "
    "écrit.\n"
    "Ensuite : `portfolio new mon-site` fait un nouveau dossier.",
    # new
    "Nothing was written.": "Rien n’a été écrit.",
    "Wrote {where}: {count} files ({seconds} s).": "Écrit {where} : {count} fichiers "
    "({seconds} s).",
    "Wrote {where}: {count} files, two sample works among them ({seconds} s).": "Écrit {where} : "
    "{count} fichiers, dont deux projets d’exemple ({seconds} s).",
    "The legal notice is a draft until you complete {path}; `portfolio check` reminds you.": (
        "Les mentions légales restent un brouillon tant que {path} n’est pas complété ; "
        "`portfolio check` le rappelle."
    ),
    "Next: `portfolio serve --open` shows the site while you write.": "Ensuite : `portfolio serve "
    "--open` montre le site pendant que vous écrivez.",
    "Next: `cd {where}`, then `portfolio serve --open` shows the site while you write.": (
        "Ensuite : `cd {where}`, puis `portfolio serve --open` montre le site pendant que vous "
        "écrivez."
    ),
    'Then: `portfolio add project "Your work" --photos FOLDER`; README.md tells the rest.': (
        'Puis : `portfolio add project "Votre projet" --photos DOSSIER` ; README.md dit le reste.'
    ),
    "{path} is there already, and nothing is overwritten. Nothing was written.\n"
    "Move it away, or name another folder: portfolio new my-site": "{path} existe déjà, et rien "
    "n’est écrasé. Rien n’a été écrit.\n"
    "Déplacez-le, ou nommez un autre dossier : portfolio new mon-site",
    "{where} is a site already: it has a portfolio.yaml.\n"
    'Go on there with `portfolio add project "Title"`, or name another folder.': "{where} est déjà "
    "un site : il a un portfolio.yaml.\n"
    'Continuez avec `portfolio add project "Titre"`, ou nommez un autre dossier.',
    "{where} is a file, and a folder is needed": "{where} est un fichier, et il faut un dossier",
    '--name is needed where nobody can be asked: --name "Ada Moore"': "il faut --name quand "
    'personne ne peut répondre : --name "Ada Morel"',
    "there is no theme {name}; did you mean {near}?": "il n’y a pas de thème « {name} » ; "
    "vouliez-vous dire « {near} » ?",
    "there is no theme {name}; take one of {names}": "il n’y a pas de thème « {name} » ; au choix "
    ": {names}",
    "Next: go to a folder of your own, such as Documents.": "Ensuite : allez dans un dossier à "
    "vous, comme Documents.",
    "you have no right to write there": "vous n’avez pas le droit d’y écrire",
    "{reason}: {path}. Nothing was written.": "{reason} : {path}. Rien n’a été écrit.",
    "{reason}. Nothing was written.": "{reason}. Rien n’a été écrit.",
    # add
    "{why}. Nothing was written.": "{why}. Rien n’a été écrit.",
    "no address can be made of the title “{title}”: it needs a letter or a digit": "le titre "
    "« {title} » ne donne pas d’adresse : il y faut une lettre ou un chiffre",
    "there is no picture in {path} that could be shown. Nothing was written.\n"
    "Sub-folders are not looked into; `portfolio add projects {path}` begins a draft for each.": ""
    "il n’y a dans {path} aucune image qui puisse être montrée. Rien n’a été écrit.\n"
    "Les sous-dossiers ne sont pas lus ; `portfolio add projects {path}` fait un brouillon de "
    "chacun.",
    "no sub-folder of {path} holds a picture that could be shown. Nothing was written.\n"
    'For the pictures of one folder: `portfolio add project "Title" --photos FOLDER`.': "aucun "
    "sous-dossier de {path} ne contient d’image qui puisse être montrée. Rien n’a été écrit.\n"
    'Pour les images d’un seul dossier : `portfolio add project "Titre" --photos DOSSIER`.',
    "a translation shows the pictures of its original: --photos is not for it": "une traduction "
    "montre les images de son original : --photos n’est pas pour elle",
    "`{lang}` is not among the languages of the site ({listed}).\n"
    "Write it into portfolio.yaml first: `languages: [{listed}, {lang}]`.": "`{lang}` n’est pas "
    "dans les langues du site ({listed}).\n"
    "Écrivez-la d’abord dans portfolio.yaml : `languages: [{listed}, {lang}]`.",
    "the title is empty": "le titre est vide",
    "there is nothing called {wanted} to translate; take one of {listed}": "rien de ce qui peut "
    "être traduit ne s’appelle « {wanted} » ; au choix : {listed}",
    "there is nothing called {wanted} to translate; did you mean {near}?": "rien de ce qui peut "
    "être traduit ne s’appelle « {wanted} » ; vouliez-vous dire « {near} » ?",
    "the translation is there already: {path}. Nothing was written.\n"
    "Next: go on in that file.": "la traduction existe déjà : {path}. Rien n’a été écrit.\n"
    "Ensuite : complétez ce fichier.",
    "{path} is there already, and nothing is overwritten. Nothing was written.\n"
    "For a text of its own take another title, which can be changed in the text afterwards; "
    "pictures for this one are copied beside it.": "{path} existe déjà, et rien n’est écrasé. Rien "
    "n’a été écrit.\n"
    "Pour un texte de plus, prenez un autre titre, que vous pourrez changer ensuite dans le "
    "texte ; les images destinées à celui-ci se copient à côté de lui.",
    "Wrote {where}{what} ({seconds} s).": "Écrit {where}{what} ({seconds} s).",
    "Wrote {drafts} ({seconds} s).": "Écrit {drafts} ({seconds} s).",
    "originals {before}, working copies {after}": "originaux {before}, copies de travail {after}",
    "{path} is nothing that could be shown. Nothing was written.": "« {path} » n’est ni une image "
    "ni un film que l’on puisse montrer. Rien n’a été écrit.",
    "there is no folder {path} (looked for from {where}); drag it onto the terminal": "il n’y a "
    "pas de dossier « {path} » (cherché depuis {where}) ; faites-le glisser jusque dans le "
    "terminal",
    "{path} is a file, and a folder is needed": "{path} est un fichier, et il faut un dossier",
    "  In no sub-folder, so left: {names}": "  Dans aucun sous-dossier, laissé : {names}",
    "  {name}: already there in {path}, left": "  {name} : déjà là, dans {path}, laissé",
    "  {name}: already there in {path}, left; new, to be copied by hand: {names}": "  {name} : "
    "déjà là, dans {path}, laissé ; nouveau, à copier vous-même : {names}",
    "Nothing new was there to write ({seconds} s).": "Rien de nouveau à écrire ({seconds} s).",
    "After today, if one believes the camera: {names}. Its clock was ahead: look at the order of "
    "the pictures and at the date in {where}.": "Après aujourd’hui, à en croire l’appareil : "
    "{names}. Son horloge avançait : voyez l’ordre des images, et la date dans {where}.",
    "Removed {name}, which an interrupted command had left.": "{name}, laissé par une commande "
    "interrompue, est supprimé.",
    "  {name}: no pictures, left": "  {name} : pas d’image, laissé",
    "left out: {file}": "laissé de côté : {file}",
    "The pictures hold all that cameras noted, places too. What is published is cleaned; a public "
    "repository shows the files themselves.": "Les images gardent tout ce que les appareils ont "
    "noté, les lieux aussi. Ce qui est publié est nettoyé ; un dépôt public montre les fichiers "
    "eux-mêmes.",
    "Next: complete {where}; `portfolio serve --open` shows it while you write.": "Ensuite : "
    "complétez {where} ; `portfolio serve --open` le montre pendant que vous écrivez.",
    "Next: choose the works in {where}; `portfolio deploy` publishes the page, to which nothing "
    "leads, and names its address: send that.": "Ensuite : choisissez les projets dans {where} ; "
    "`portfolio deploy` publie la page, à laquelle rien ne mène, et donne son adresse : "
    "envoyez-la.",
    "Next: translate {where}, then take `draft: true` away.": "Ensuite : traduisez {where}, puis "
    "ôtez `draft: true`.",
    "Next: complete them one by one, and take `draft: true` away; `portfolio serve --open` shows "
    "drafts, too.": "Ensuite : complétez-les un par un, et ôtez `draft: true` ; `portfolio serve "
    "--open` montre aussi les brouillons.",
    "It is a draft: `portfolio build` leaves it out until you take `draft: true` away.": "C’est un "
    "brouillon : `portfolio build` l’ignore tant que `draft: true` y est.",
}
