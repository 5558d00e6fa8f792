"""What is said of the files for VS Code."""

SENTENCES = {
    "Add what VS Code needs, and renew what an older version wrote of it.": "Ajouter ce qu’il "
    "faut à VS Code, et renouveler ce qu’une version plus ancienne en a écrit.",
    "Keys and values are then completed, explained and checked. What you changed stays.": "Les "
    "clés et les valeurs y sont alors complétées, expliquées et vérifiées. Ce que vous avez "
    "modifié reste.",
    "For VS Code, of another version (`portfolio add vscode` renews them)": "Pour VS Code, d’une "
    "autre version (`portfolio add vscode` les renouvelle)",
}
