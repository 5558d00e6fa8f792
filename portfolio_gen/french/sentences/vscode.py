"""What is said of the files for VS Code."""

SENTENCES = {
    "new": "nouveau",
    "renewed": "renouvelé",
    "yours, so left as it is; remove it to have the new one": "le vôtre, donc laissé tel quel ; "
    "ôtez-le pour avoir le nouveau",
    "All files for VS Code are as this version writes them.": "Tous les fichiers pour VS Code sont "
    "tels que cette version les écrit.",
    "The others are as this version writes them.": "Les autres sont tels que cette version les "
    "écrit.",
    "Wrote {0} file for VS Code ({1} s).": "Écrit {0} fichier pour VS Code ({1:number} s).",
    "Wrote {0} files for VS Code ({1} s).": "Écrit {0} fichiers pour VS Code ({1:number} s).",
    "Next: open the folder {where} in VS Code; it proposes the YAML extension.": "Ensuite : ouvrez "
    "le dossier {where} dans VS Code ; il propose l’extension YAML.",
    "{where} can't be written: {why}": "{where} ne peut pas être écrit : {why}",
    "Add what VS Code needs, and renew what an older version wrote of it.": "Ajoute ce qu’il "
    "faut à VS Code, et renouvelle ce qu’une version plus ancienne en a écrit.",
    "Keys and values are then completed, explained and checked. What you changed stays.": "Les "
    "clés et les valeurs y sont alors complétées, expliquées et vérifiées. Ce que vous avez "
    "modifié reste.",
    "For VS Code, of another version (`portfolio add vscode` renews them)": "Pour VS Code, d’une "
    "autre version (`portfolio add vscode` les renouvelle)",
}
