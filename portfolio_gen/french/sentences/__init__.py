"""The sentences, in modules named after the parts of the package that say them in English.

Each module has `SENTENCES`: English → French. In the English, values stand as `{0}`, `{1}` … in
their order; the French puts them where it needs them:

- `{0}` as it is;
- `{0:words}` is told in French, too: it fits a sentence of its own, or is a list of such
  ("red, green and blue");
- `{0:number}` is a number, whose point becomes a comma ("1,204.5" → "1 204,5").

What is said by name, through `cli.spoken.said`, has gaps with names on both sides.
Spaces before `: ; ? ! »` and after `«` are written as plain ones; they are told as no-break spaces.
"""
