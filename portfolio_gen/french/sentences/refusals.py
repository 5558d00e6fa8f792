"""What the tool says when the system refuses something, or the output folder does not suit."""

SENTENCES = {
    "the disk is full; the site is as it was": "le disque est plein ; le site est comme il était",
    "the disk is full; the next build finishes what has begun": "le disque est plein ; la "
    "prochaine construction achève ce qui est commencé",
    "free some space and build again": "faites de la place, puis construisez le site de nouveau",
    "the disk refuses this name as too long: {0}": "le disque refuse ce nom, trop long pour lui : "
    "{0}",
    "give the file, or the page's `slug`, a shorter name; on Windows, also move the site nearer to "
    "the drive: a path has at most 259 letters there": "donnez un nom plus court au fichier, ou au "
    "`slug` de la page ; sous Windows, rapprochez aussi le site de la racine du disque : un chemin "
    "y a au plus 259 lettres",
    "{0} is a file, and a folder is needed": "{0} est un fichier, et il faut un dossier",
    "{0} can't be written: {1}; the site is as it was": "on ne peut pas écrire {0} : {1:words} ; "
    "le site est comme il était",
    "{0} can't be written: {1}; the next build finishes what has begun": "on ne peut pas écrire "
    "{0} : {1:words} ; la prochaine construction achève ce qui est commencé",
    "close the program that has it open, then build again": "fermez le programme qui l’a ouvert, "
    "puis construisez le site de nouveau",
    "the process cannot access the file because it is being used by another process": "un autre "
    "programme s’en sert",
    "{0} can't be written: {1}": "on ne peut pas écrire {0} : {1:words}",
    "Next: give yourself the right to write there, or make room.": "Ensuite : donnez-vous le droit "
    "d’y écrire, ou faites de la place.",
    "give yourself the right to write there": "donnez-vous le droit d’y écrire",
    "for no stated reason": "sans raison donnée",
    # What systems say, in small letters (POSIX and Windows)
    "permission denied": "vous n’en avez pas le droit",
    "read-only file system": "le disque ne peut qu’être lu",
    "no such file or directory": "il n’y a pas de tel fichier ou dossier",
    "is a directory": "c’est un dossier",
    "not a directory": "ce n’est pas un dossier",
    "directory not empty": "le dossier n’est pas vide",
    "too many open files": "trop de fichiers sont ouverts",
    "too many levels of symbolic links": "des liens symboliques tournent en rond",
    "{0} keeps changing while the site is being built": "{0} ne cesse de changer pendant que le "
    "site se construit",
    "build again when it is saved": "construisez le site de nouveau quand il sera enregistré",
    "the output folder {0} holds the sources of the site": "le dossier de sortie {0} contient les "
    "sources du site",
    "the output folder {0} lies among the sources of the site": "le dossier de sortie {0} se "
    "trouve parmi les sources du site",
    "choose another folder with -d; the usual one is _site": "choisissez un autre dossier avec -d "
    "; d’habitude, c’est _site",
    "{0} is a file, not a folder": "{0} est un fichier, pas un dossier",
    "choose another folder with -d": "choisissez un autre dossier avec -d",
    "the folder {0} has files in it that portfolio did not make": "le dossier {0} contient des "
    "fichiers que portfolio n’a pas faits",
    "empty it, or choose another folder with -d": "videz-le, ou choisissez un autre dossier avec "
    "-d",
    "{0} was not made by portfolio and stands where {1} must go": "{0} n’a pas été fait par "
    "portfolio et se trouve là où {1} doit aller",
    "move it out of the output folder; files to publish as they are go into static/": "sortez-le "
    "du dossier de sortie ; les fichiers à publier tels quels vont dans static/",
}
