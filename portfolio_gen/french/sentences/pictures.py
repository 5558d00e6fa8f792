"""Why a picture or a film can't be shown, and how to export it; after the name of the file."""

SENTENCES = {
    "copy or download it again, or export it again from the program that made it": "copiez-le ou "
    "téléchargez-le de nouveau, ou exportez-le de nouveau depuis le logiciel qui l’a fait",
    "{0} is empty": "{0} est vide",
    "{0} is hidden or set aside by its name": "{0} est caché ou mis de côté par son nom",
    "rename it to have it: without `.`, `_` or `#` in front": "renommez-le pour l’avoir : sans "
    "`.`, `_` ni `#` devant",
    "{0} is a link that leads to nothing": "{0} est un lien qui ne mène nulle part",
    "put the file itself in its place": "mettez le fichier lui-même à sa place",
    "{0} is neither a picture nor a film": "{0} n’est ni une image ni un film",
    "{0} is cut short: its end is missing": "{0} est coupé : sa fin manque",
    "{0} is damaged and can't be read to its end": "{0} est abîmé et ne peut pas être lu jusqu’au "
    "bout",
    "{0} is damaged: a part of the picture is lost": "{0} est abîmé : une partie de l’image est "
    "perdue",
    "look at it in a picture program; take another copy, or save it there again as it is": ""
    "regardez-le dans un logiciel d’images ; prenez-en une autre copie, ou enregistrez-le là de "
    "nouveau tel quel",
    "{0} is a TIFF that is damaged or of a rare kind": "{0} est un TIFF abîmé ou d’une sorte rare",
    "save it as an ordinary TIFF, in RGB or grey with 8 or 16 bits a channel, or as PNG": ""
    "enregistrez-le comme TIFF ordinaire, en RVB ou en gris avec 8 ou 16 bits par canal, ou en PNG",
    "{0} is a picture of 0 pixels": "{0} est une image de 0 pixel",
    "{0} is not a picture, whatever its name says": "{0} n’est pas une image, quoi qu’en dise son "
    "nom",
    "use a JPEG, PNG, WebP, AVIF, GIF, TIFF or SVG file": "prenez un fichier JPEG, PNG, WebP, "
    "AVIF, GIF, TIFF ou SVG",
    "{0} is not a film, whatever its name says": "{0} n’est pas un film, quoi qu’en dise son nom",
    "use an MP4, MOV or WebM file": "prenez un fichier MP4, MOV ou WebM",
    "{0} is a kind of film that browsers don't play": "{0} est une sorte de film que les "
    "navigateurs ne lisent pas",
    "export it as MP4, in H.264": "exportez-le en MP4, en H.264",
    "{0} is cut short or damaged": "{0} est coupé ou abîmé",
    "{0} has neither picture nor sound": "{0} n’a ni image ni son",
    "{0} is a HEIC photograph, which most browsers can't show": "{0} est une photographie HEIC, "
    "que la plupart des navigateurs ne peuvent pas montrer",
    "export it as JPEG at high quality: in Photos on a Mac with File > Export, on Windows with "
    "Save as; an iPhone takes JPEG with Settings > Camera > Formats > Most Compatible": ""
    "exportez-la en JPEG de haute qualité : dans Photos sur un Mac avec Fichier > Exporter, sous "
    "Windows avec Enregistrer sous ; un iPhone prend des JPEG avec Réglages > Appareil photo > "
    "Formats > Le plus compatible",
    "{0} is a Photoshop file": "{0} est un fichier Photoshop",
    "export it with File > Export > Export As: JPEG for photographs, PNG for drawings": ""
    "exportez-le avec Fichier > Exportation > Exporter sous : JPEG pour les photographies, PNG "
    "pour les dessins",
    "{0} is a camera's raw file, a negative without its print": "{0} est un négatif numérique "
    "(RAW), sans son tirage",
    "develop it and export JPEG at high quality: in Lightroom with File > Export, in darktable "
    "with the export module, on a Mac with Preview > File > Export": "développez-le et exportez un "
    "JPEG de haute qualité : dans Lightroom avec Fichier > Exporter, dans darktable avec le module "
    "d’exportation, sur un Mac avec Aperçu > Fichier > Exporter",
    "{0} is a JPEG XL file, which most browsers can't show": "{0} est un fichier JPEG XL, que la "
    "plupart des navigateurs ne peuvent pas montrer",
    "{0} is a JPEG 2000 file, which browsers can't show": "{0} est un fichier JPEG 2000, que les "
    "navigateurs ne peuvent pas montrer",
    "export it as JPEG at high quality or PNG": "exportez-le en JPEG de haute qualité ou en PNG",
    "{0} is a BMP file": "{0} est un fichier BMP",
    "open it in any picture program and save it as PNG": "ouvrez-le dans n’importe quel logiciel "
    "d’images et enregistrez-le en PNG",
    "{0} is an icon file": "{0} est un fichier d’icône",
    "save it as PNG; a favicon belongs into static/": "enregistrez-le en PNG ; la favicon, elle, "
    "va dans static/",
    "{0} is a PDF, not a picture": "{0} est un PDF, pas une image",
    "export the page as PNG or SVG, or offer the file under `files`": "exportez la page en PNG ou "
    "en SVG, ou offrez le fichier sous `files`",
    "{0} is an EPS file": "{0} est un fichier EPS",
    "export it as SVG: in Illustrator with File > Export, or in Inkscape": "exportez-le en SVG : "
    "dans Illustrator avec Fichier > Exporter, ou dans Inkscape",
    "{0} is an OpenEXR file": "{0} est un fichier OpenEXR",
    "export it as PNG or JPEG from the program that rendered it": "exportez-le en PNG ou en JPEG "
    "depuis le logiciel qui l’a calculé",
    "{0} is a GIMP file": "{0} est un fichier GIMP",
    "export it with File > Export As: JPEG for photographs, PNG otherwise": "exportez-le avec "
    "Fichier > Exporter sous : JPEG pour les photographies, PNG pour le reste",
    "{0} is a web page that was saved under the name of a picture": "{0} est une page web "
    "enregistrée sous le nom d’une image",
    "download the picture itself: open it alone in the browser, then save it": "téléchargez "
    "l’image elle-même : ouvrez-la seule dans le navigateur, puis enregistrez-la",
    "{0} is a pointer of Git LFS, not the picture itself": "{0} est un renvoi de Git LFS, pas "
    "l’image elle-même",
    "{0} is a web page that was saved under the name of a film": "{0} est une page web "
    "enregistrée sous le nom d’un film",
    "download the film itself: open it alone in the browser, then save it": "téléchargez le film "
    "lui-même : ouvrez-le seul dans le navigateur, puis enregistrez-le",
    "{0} is a pointer of Git LFS, not the film itself": "{0} est un renvoi de Git LFS, pas le film "
    "lui-même",
    "run `git lfs pull`; in a workflow, give actions/checkout `lfs: true`": "lancez `git lfs pull` "
    "; dans un workflow, donnez `lfs: true` à actions/checkout",
    "{0} has {1} megapixels, more than the {2} allowed": "{0} a {1} mégapixels, plus que les "
    "{2:number} permis",
    "{0} has {1} megapixels in its {2} frames, more than the {3} allowed": "{0} a {1} "
    "mégapixels dans ses {2:number} images, plus que les {3:number} permis",
    "make a video (MP4) of it, or raise `images: max_megapixels` in portfolio.yaml": "faites-en "
    "un film (MP4), ou augmentez `images: max_megapixels` dans portfolio.yaml",
    "{0} would take {1} MB of memory to read": "il faudrait {1} Mo de mémoire pour lire {0}",
    "save it without “progressive” or “interlaced”, or as a smaller copy": "enregistrez-le sans "
    "« progressif » ni « entrelacé », ou en plus petit",
    "give it a picture of your own with `poster:`, or export it as MP4 in H.264": "donnez-lui une "
    "image à vous avec `poster:`, ou exportez-le en MP4, en H.264",
    "{0} has no picture that ffmpeg can show": "{0} n’a pas d’image que ffmpeg sache montrer",
    "{0} keeps ffmpeg busy for more than {1} seconds": "{0} occupe ffmpeg plus de {1:number} "
    "secondes",
}
