"""The tables of keys agree with the structs, with each other and with the contract."""

import msgspec
import pytest

from portfolio_gen.model.config import Config
from portfolio_gen.model.front import Front
from portfolio_gen.read.fields import Field, Leaf, Listing, Mapping, Shape, Table
from portfolio_gen.read.tables import FRONT, FRONT_FIELDS, SHARED_KEYS
from portfolio_gen.read.tables_config import CONFIG
from portfolio_gen.read.tables_people import PEOPLE, PICTURES, PRIVATE, TAGS

ROOTS = [*FRONT.values(), CONFIG, PEOPLE, TAGS, PRIVATE, PICTURES]


def tables_in(shape: Shape | None) -> list[Table]:
    match shape:
        case Mapping(table=keys):
            return all_tables(keys)
        case Listing(item=item):
            return tables_in(item)
        case _:
            return []


def all_tables(keys: Table) -> list[Table]:
    below = [found for field in keys.fields.values() for found in tables_in(field.shape)]
    return [keys, *below, *tables_in(keys.others)]


TABLES = [found for root in ROOTS for found in all_tables(root)]
FIELDS = [(keys, field) for keys in TABLES for field in keys.fields.values()]


def commas(fields: dict[str, Field]) -> set[str]:
    return {
        key
        for key, field in fields.items()
        if isinstance(field.shape, Listing) and field.shape.commas
    }


def test_every_field_of_front_has_a_key() -> None:
    keys = {field.attribute or field.key for field in FRONT_FIELDS}
    assert keys | {"gallery_all", "places"} == set(Front.__struct_fields__)


def test_every_field_of_config_has_a_key() -> None:
    keys = {field.attribute or field.key for field in CONFIG.fields.values()}
    assert keys | {"path", "places"} == set(Config.__struct_fields__)


@pytest.mark.parametrize(("keys", "field"), FIELDS)
def test_every_key_goes_into_its_struct(keys: Table, field: Field) -> None:
    if keys.struct is not dict:
        assert (field.attribute or field.key) in keys.struct.__struct_fields__


@pytest.mark.parametrize(("keys", "field"), FIELDS)
def test_every_key_is_explained_in_one_sentence_of_each_language(keys: Table, field: Field) -> None:
    for text in (field.english, field.french):
        assert text[0].isupper() or text[0].isdigit()
        assert text.endswith(".")
    assert field.english != field.french


def test_other_names_of_a_key_are_no_keys_and_mean_one_key() -> None:
    for keys in TABLES:
        names = [name for field in keys.fields.values() for name in field.other_names]
        assert len(names) == len(set(names)), keys.name
        assert not set(names) & set(keys.fields), keys.name


def test_only_the_keys_of_the_contract_are_split_at_commas() -> None:
    split: set[str] = set()
    for keys in TABLES:
        split |= commas(keys.fields)
    assert split == {
        "tags", "skills", "languages", "aliases", "gone", "redact", "allow_hosts", "off",
    }  # fmt: skip


def test_choices_hold_their_default() -> None:
    for keys, field in FIELDS:
        if isinstance(field.shape, Leaf) and field.shape.form == "choice":
            assert field.shape.choices
            if isinstance(field.if_unclear, str):
                assert field.if_unclear in field.shape.choices, keys.name


def test_a_translation_has_words_of_its_own_and_shares_the_rest() -> None:
    own = set(Front.__struct_fields__) - SHARED_KEYS
    assert own == {
        "title", "summary", "slug", "aliases", "translation_of", "updated", "id", "places",
    }  # fmt: skip


def test_defaults_are_those_of_the_contract() -> None:
    config = Config()
    assert (config.languages, config.theme, config.timezone) == (("en",), "dossier", "UTC")
    assert (config.images.max_megapixels, config.untranslated) == (600, "hide")
    assert (config.typography, config.share_pictures, config.people.pages) == (True, True, True)
    assert (config.feeds.tags, config.feeds.full) == (False, True)


def test_values_survive_msgpack() -> None:
    config = Config(title={"fr": "X"}, options={"a": ["b"], "c": {"fr": "d"}, "e": "f"})
    assert msgspec.msgpack.decode(msgspec.msgpack.encode(config), type=Config) == config
