"""What is said of files whose private notes can't be taken out: the reasons, and what to do."""

SENTENCES = {
    "export it as JPEG or PNG": "exportez-le en JPEG ou en PNG",
    "export it as MP4, which browsers play and which is cleaned": "exportez-le en MP4, que les "
    "navigateurs lisent et dont les données privées sont ôtées",
    "export it as MP3 or MP4": "exportez-le en MP3 ou en MP4",
    "publish a PDF of it, exported without the document’s properties": "publiez-en un PDF, exporté "
    "sans les propriétés du document",
    "publish it unpacked, or as a ZIP": "publiez-le non compressé, ou en ZIP",
    "export it again": "exportez-le de nouveau",
    "export it again from the program that made it": "exportez-le de nouveau depuis le logiciel "
    "qui l’a fait",
    "export it again without its properties, if that should not be known": "exportez-le de nouveau "
    "sans ses propriétés, si cela ne doit pas se savoir",
    "export it with picture and sound alone": "exportez-le avec l’image et le son seulement",
    "publish its files beside each other, or clean them before packing": "publiez ses fichiers un "
    "par un, ou ôtez leurs données privées avant de les compresser",
    "pack it again as a ZIP": "compressez-le de nouveau en ZIP",
    "a camera’s raw file says where, when and with what it was taken": "un négatif numérique (RAW) "
    "dit où, quand et avec quoi il a été pris",
    "a file of a drawing program says who made it, and where it lay": "le fichier d’un logiciel de "
    "dessin dit qui l’a fait, et où il se trouvait",
    "a document of an office program says who wrote and changed it": "un document de bureautique "
    "dit qui l’a écrit et modifié",
    "a drawing of a CAD program says who drew and changed it": "un dessin de CAO dit qui l’a "
    "dessiné et modifié",
    "the notes of this kind of film or sound can’t be taken out": "on ne peut pas ôter les données "
    "privées de cette sorte de film ou de son",
    "the notes of an Ogg file can’t be taken out": "on ne peut pas ôter les données privées d’un "
    "fichier Ogg",
    "what is packed can’t be looked into": "on ne peut pas regarder dans ce qui est compressé",
    "it isn’t the kind of file that its name says": "ce n’est pas la sorte de fichier que dit son "
    "nom",
    "pictures and films in an archive keep their notes, as where they were taken": "dans une "
    "archive, images et films gardent leurs données privées, comme le lieu où ils ont été pris",
    "it is packed in a way that can’t be looked into": "il est compressé d’une façon qui empêche "
    "d’y regarder",
    "a document of an office program names people: {0}": "un document de bureautique nomme des "
    "personnes : {0}",
    "a document of an office program names people: who wrote and changed it": "un document de "
    "bureautique nomme des personnes : qui l’a écrit et modifié",
    # What a PDF says of itself: "it says of itself: Ada Moore (author), Word (program)"
    "it says of itself: {0}": "il dit de lui-même : {0:words}",
    "{0} (author)": "{0:words} (auteur)",
    "{0} (company)": "{0:words} (société)",
    "{0} (program)": "{0:words} (logiciel)",
    "{0} (file path)": "{0:words} (chemin d’un fichier)",
    "it is locked, so that its notes can’t be read": "il est verrouillé, si bien qu’on ne peut pas "
    "lire ses données privées",
    "a photograph in it has notes of its camera": "une photographie qu’il contient a gardé des "
    "données de l’appareil",
    # Damage
    "it is cut short": "il est coupé",
    "it is cut short: the end of the picture is missing": "il est coupé : la fin de l’image manque",
    "it is cut short or not a picture": "il est coupé, ou ce n’est pas une image",
    "it has too many parts": "il a trop de parties",
    "a part of it makes no sense": "une de ses parties n’a pas de sens",
    "a part of it lies outside the file": "une de ses parties se trouve hors du fichier",
    "its part {0} is damaged": "sa partie {0} est abîmée",
    "it has a part {0} that browsers don’t read": "il a une partie {0} que les navigateurs ne "
    "lisent pas",
    "there is no picture in it": "il n’y a pas d’image dedans",
    "there is no film in it": "il n’y a pas de film dedans",
    "there is no sound in it": "il n’y a pas de son dedans",
    "it has a track of measurements, which may say where it was taken": "il a une piste de mesures"
    ", qui dit peut-être où il a été pris",
    # Drawings
    "its line {0} isn’t XML": "sa ligne {0} n’est pas du XML",
    "it isn’t XML": "ce n’est pas du XML",
    "it is no drawing": "ce n’est pas un dessin",
    "its elements are nested more than {0} deep": "ses éléments sont emboîtés sur plus de "
    "{0:number} niveaux",
    "it grows without end": "il grandit sans fin",
    "it declares an entity that holds others": "il déclare une entité qui en contient d’autres",
    "it declares too many entities": "il déclare trop d’entités",
}
