-- Schema 5: what a room's supervisor looks at is read within a tenth of a second.
--
-- With 200,000 calls a row for each person, week and item is too many: there are three
-- millions of them. From here on all items of a week lie in one row. A column `iNN` holds
-- how often item NN was marked, times 2^40, plus the sum of the shares met in millionths:
-- one sum adds up both, and adding and taking away again is exact. The sum of the shares
-- of more than a million marks would not fit; a room has not got so many of one item.

DROP TRIGGER roll_in;
DROP TRIGGER roll_out;
DROP TABLE roll;
DROP TABLE roll_room;
DROP TABLE roll_person;
DROP VIEW counted_call;

CREATE VIEW counted_call AS
-- The calls whose marks are rolled up, with what they are rolled up by. The heads of
-- erased people are gone, and their marks went before.
SELECT id, person, week, room, mode, language, case_id
  FROM call
 WHERE json_extract(head, '$.continued') IS NULL;

CREATE TABLE roll (
    -- The marks that count, by person and week. Mode and language are part of the key
    -- because marks of guided calls count for no mastery, and both can be asked for.
    room     TEXT    NOT NULL,
    person   TEXT    NOT NULL,
    week     INTEGER NOT NULL,
    mode     TEXT    NOT NULL,
    language TEXT    NOT NULL,
    calls    INTEGER NOT NULL DEFAULT 0,    -- that have a card
    marks    INTEGER NOT NULL DEFAULT 0,    -- of all items together
    i44 INTEGER NOT NULL DEFAULT 0, i45 INTEGER NOT NULL DEFAULT 0,
    i46 INTEGER NOT NULL DEFAULT 0, i47 INTEGER NOT NULL DEFAULT 0,
    i48 INTEGER NOT NULL DEFAULT 0, i49 INTEGER NOT NULL DEFAULT 0,
    i50 INTEGER NOT NULL DEFAULT 0, i51 INTEGER NOT NULL DEFAULT 0,
    i52 INTEGER NOT NULL DEFAULT 0, i53 INTEGER NOT NULL DEFAULT 0,
    i54 INTEGER NOT NULL DEFAULT 0, i55 INTEGER NOT NULL DEFAULT 0,
    i56 INTEGER NOT NULL DEFAULT 0, i57 INTEGER NOT NULL DEFAULT 0,
    i58 INTEGER NOT NULL DEFAULT 0, i59 INTEGER NOT NULL DEFAULT 0,
    i60 INTEGER NOT NULL DEFAULT 0, i61 INTEGER NOT NULL DEFAULT 0,
    i62 INTEGER NOT NULL DEFAULT 0, i63 INTEGER NOT NULL DEFAULT 0,
    i64 INTEGER NOT NULL DEFAULT 0, i65 INTEGER NOT NULL DEFAULT 0,
    i66 INTEGER NOT NULL DEFAULT 0, i67 INTEGER NOT NULL DEFAULT 0,
    i68 INTEGER NOT NULL DEFAULT 0, i69 INTEGER NOT NULL DEFAULT 0,
    i70 INTEGER NOT NULL DEFAULT 0, i71 INTEGER NOT NULL DEFAULT 0,
    i72 INTEGER NOT NULL DEFAULT 0, i73 INTEGER NOT NULL DEFAULT 0,
    i74 INTEGER NOT NULL DEFAULT 0, i75 INTEGER NOT NULL DEFAULT 0,
    i76 INTEGER NOT NULL DEFAULT 0, i77 INTEGER NOT NULL DEFAULT 0,
    i78 INTEGER NOT NULL DEFAULT 0, i79 INTEGER NOT NULL DEFAULT 0,
    i80 INTEGER NOT NULL DEFAULT 0, i81 INTEGER NOT NULL DEFAULT 0,
    i82 INTEGER NOT NULL DEFAULT 0, i83 INTEGER NOT NULL DEFAULT 0,
    i84 INTEGER NOT NULL DEFAULT 0, i85 INTEGER NOT NULL DEFAULT 0,
    i86 INTEGER NOT NULL DEFAULT 0, i87 INTEGER NOT NULL DEFAULT 0,
    i88 INTEGER NOT NULL DEFAULT 0, i89 INTEGER NOT NULL DEFAULT 0,
    i90 INTEGER NOT NULL DEFAULT 0, i91 INTEGER NOT NULL DEFAULT 0,
    i92 INTEGER NOT NULL DEFAULT 0, i93 INTEGER NOT NULL DEFAULT 0,
    i94 INTEGER NOT NULL DEFAULT 0, i95 INTEGER NOT NULL DEFAULT 0,
    i96 INTEGER NOT NULL DEFAULT 0, i97 INTEGER NOT NULL DEFAULT 0,
    i98 INTEGER NOT NULL DEFAULT 0, i99 INTEGER NOT NULL DEFAULT 0,
    i100 INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (room, person, week, mode, language)
) STRICT, WITHOUT ROWID;

CREATE TABLE roll_room (
    -- `roll` without its people: what a room must practise.
    room     TEXT    NOT NULL,
    week     INTEGER NOT NULL,
    mode     TEXT    NOT NULL,
    language TEXT    NOT NULL,
    calls    INTEGER NOT NULL DEFAULT 0,
    marks    INTEGER NOT NULL DEFAULT 0,
    i44 INTEGER NOT NULL DEFAULT 0, i45 INTEGER NOT NULL DEFAULT 0,
    i46 INTEGER NOT NULL DEFAULT 0, i47 INTEGER NOT NULL DEFAULT 0,
    i48 INTEGER NOT NULL DEFAULT 0, i49 INTEGER NOT NULL DEFAULT 0,
    i50 INTEGER NOT NULL DEFAULT 0, i51 INTEGER NOT NULL DEFAULT 0,
    i52 INTEGER NOT NULL DEFAULT 0, i53 INTEGER NOT NULL DEFAULT 0,
    i54 INTEGER NOT NULL DEFAULT 0, i55 INTEGER NOT NULL DEFAULT 0,
    i56 INTEGER NOT NULL DEFAULT 0, i57 INTEGER NOT NULL DEFAULT 0,
    i58 INTEGER NOT NULL DEFAULT 0, i59 INTEGER NOT NULL DEFAULT 0,
    i60 INTEGER NOT NULL DEFAULT 0, i61 INTEGER NOT NULL DEFAULT 0,
    i62 INTEGER NOT NULL DEFAULT 0, i63 INTEGER NOT NULL DEFAULT 0,
    i64 INTEGER NOT NULL DEFAULT 0, i65 INTEGER NOT NULL DEFAULT 0,
    i66 INTEGER NOT NULL DEFAULT 0, i67 INTEGER NOT NULL DEFAULT 0,
    i68 INTEGER NOT NULL DEFAULT 0, i69 INTEGER NOT NULL DEFAULT 0,
    i70 INTEGER NOT NULL DEFAULT 0, i71 INTEGER NOT NULL DEFAULT 0,
    i72 INTEGER NOT NULL DEFAULT 0, i73 INTEGER NOT NULL DEFAULT 0,
    i74 INTEGER NOT NULL DEFAULT 0, i75 INTEGER NOT NULL DEFAULT 0,
    i76 INTEGER NOT NULL DEFAULT 0, i77 INTEGER NOT NULL DEFAULT 0,
    i78 INTEGER NOT NULL DEFAULT 0, i79 INTEGER NOT NULL DEFAULT 0,
    i80 INTEGER NOT NULL DEFAULT 0, i81 INTEGER NOT NULL DEFAULT 0,
    i82 INTEGER NOT NULL DEFAULT 0, i83 INTEGER NOT NULL DEFAULT 0,
    i84 INTEGER NOT NULL DEFAULT 0, i85 INTEGER NOT NULL DEFAULT 0,
    i86 INTEGER NOT NULL DEFAULT 0, i87 INTEGER NOT NULL DEFAULT 0,
    i88 INTEGER NOT NULL DEFAULT 0, i89 INTEGER NOT NULL DEFAULT 0,
    i90 INTEGER NOT NULL DEFAULT 0, i91 INTEGER NOT NULL DEFAULT 0,
    i92 INTEGER NOT NULL DEFAULT 0, i93 INTEGER NOT NULL DEFAULT 0,
    i94 INTEGER NOT NULL DEFAULT 0, i95 INTEGER NOT NULL DEFAULT 0,
    i96 INTEGER NOT NULL DEFAULT 0, i97 INTEGER NOT NULL DEFAULT 0,
    i98 INTEGER NOT NULL DEFAULT 0, i99 INTEGER NOT NULL DEFAULT 0,
    i100 INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (room, week, mode, language)
) STRICT, WITHOUT ROWID;

CREATE TABLE roll_case (
    -- How many calls with a card each person took of each case.
    room     TEXT    NOT NULL,
    case_id  TEXT    NOT NULL,
    person   TEXT    NOT NULL,
    week     INTEGER NOT NULL,
    mode     TEXT    NOT NULL,
    language TEXT    NOT NULL,
    calls    INTEGER NOT NULL,
    PRIMARY KEY (room, case_id, person, week, mode, language)
) STRICT, WITHOUT ROWID;

CREATE TABLE call_times (
    -- How soon the trainee responded in a call, as told from its record.
    call      TEXT NOT NULL PRIMARY KEY REFERENCES call (id),
    picked_up INTEGER,                      -- microseconds from the first ring
    gaps      TEXT NOT NULL CHECK (json_valid(gaps))    -- microseconds, in order
) STRICT, WITHOUT ROWID;

CREATE TABLE roll_times (
    -- How many response times fell into each of 27 classes: by halves of a second up to
    -- 10, and then up to 12, 15, 18, 20, 30, 45 seconds and beyond.
    room     TEXT    NOT NULL,
    person   TEXT    NOT NULL,
    week     INTEGER NOT NULL,
    mode     TEXT    NOT NULL,
    language TEXT    NOT NULL,
    kind     TEXT    NOT NULL CHECK (kind IN ('picked_up', 'gap')),
    b00 INTEGER NOT NULL, b01 INTEGER NOT NULL, b02 INTEGER NOT NULL,
    b03 INTEGER NOT NULL, b04 INTEGER NOT NULL, b05 INTEGER NOT NULL,
    b06 INTEGER NOT NULL, b07 INTEGER NOT NULL, b08 INTEGER NOT NULL,
    b09 INTEGER NOT NULL, b10 INTEGER NOT NULL, b11 INTEGER NOT NULL,
    b12 INTEGER NOT NULL, b13 INTEGER NOT NULL, b14 INTEGER NOT NULL,
    b15 INTEGER NOT NULL, b16 INTEGER NOT NULL, b17 INTEGER NOT NULL,
    b18 INTEGER NOT NULL, b19 INTEGER NOT NULL, b20 INTEGER NOT NULL,
    b21 INTEGER NOT NULL, b22 INTEGER NOT NULL, b23 INTEGER NOT NULL,
    b24 INTEGER NOT NULL, b25 INTEGER NOT NULL, b26 INTEGER NOT NULL,
    PRIMARY KEY (room, person, week, mode, language, kind)
) STRICT, WITHOUT ROWID;

CREATE TABLE team (
    -- A named set of people of a room, so that these can be looked at together.
    id   TEXT NOT NULL PRIMARY KEY,
    room TEXT NOT NULL REFERENCES room (id),
    name TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE team_member (
    team   TEXT NOT NULL REFERENCES team (id),
    person TEXT NOT NULL REFERENCES person (id),
    PRIMARY KEY (team, person)
) STRICT, WITHOUT ROWID;

CREATE TABLE due_item (
    -- When a person should come back to an item, as told from its marks. Any change of a
    -- person's marks takes that person's rows away; whoever wants them tells them anew.
    person  TEXT    NOT NULL REFERENCES person (id),
    item    INTEGER NOT NULL,
    due     INTEGER NOT NULL,       -- days since 0001-01-01, which is 1; local calendar
    lacking INTEGER NOT NULL CHECK (lacking IN (0, 1)),     -- not met on the last day
    PRIMARY KEY (person, item)
) STRICT, WITHOUT ROWID;

-- Marks --------------------------------------------------------------------------------

CREATE TRIGGER roll_in AFTER INSERT ON effective_mark
WHEN NEW.share_ppm IS NOT NULL
BEGIN
    INSERT INTO roll (room, person, week, mode, language)
    SELECT room, person, week, mode, language FROM counted_call WHERE id = NEW.call
        ON CONFLICT DO NOTHING;
    UPDATE roll
       SET marks = marks + 1,
           i44 = i44 + (NEW.item = 44) * (1099511627776 + NEW.share_ppm),
           i45 = i45 + (NEW.item = 45) * (1099511627776 + NEW.share_ppm),
           i46 = i46 + (NEW.item = 46) * (1099511627776 + NEW.share_ppm),
           i47 = i47 + (NEW.item = 47) * (1099511627776 + NEW.share_ppm),
           i48 = i48 + (NEW.item = 48) * (1099511627776 + NEW.share_ppm),
           i49 = i49 + (NEW.item = 49) * (1099511627776 + NEW.share_ppm),
           i50 = i50 + (NEW.item = 50) * (1099511627776 + NEW.share_ppm),
           i51 = i51 + (NEW.item = 51) * (1099511627776 + NEW.share_ppm),
           i52 = i52 + (NEW.item = 52) * (1099511627776 + NEW.share_ppm),
           i53 = i53 + (NEW.item = 53) * (1099511627776 + NEW.share_ppm),
           i54 = i54 + (NEW.item = 54) * (1099511627776 + NEW.share_ppm),
           i55 = i55 + (NEW.item = 55) * (1099511627776 + NEW.share_ppm),
           i56 = i56 + (NEW.item = 56) * (1099511627776 + NEW.share_ppm),
           i57 = i57 + (NEW.item = 57) * (1099511627776 + NEW.share_ppm),
           i58 = i58 + (NEW.item = 58) * (1099511627776 + NEW.share_ppm),
           i59 = i59 + (NEW.item = 59) * (1099511627776 + NEW.share_ppm),
           i60 = i60 + (NEW.item = 60) * (1099511627776 + NEW.share_ppm),
           i61 = i61 + (NEW.item = 61) * (1099511627776 + NEW.share_ppm),
           i62 = i62 + (NEW.item = 62) * (1099511627776 + NEW.share_ppm),
           i63 = i63 + (NEW.item = 63) * (1099511627776 + NEW.share_ppm),
           i64 = i64 + (NEW.item = 64) * (1099511627776 + NEW.share_ppm),
           i65 = i65 + (NEW.item = 65) * (1099511627776 + NEW.share_ppm),
           i66 = i66 + (NEW.item = 66) * (1099511627776 + NEW.share_ppm),
           i67 = i67 + (NEW.item = 67) * (1099511627776 + NEW.share_ppm),
           i68 = i68 + (NEW.item = 68) * (1099511627776 + NEW.share_ppm),
           i69 = i69 + (NEW.item = 69) * (1099511627776 + NEW.share_ppm),
           i70 = i70 + (NEW.item = 70) * (1099511627776 + NEW.share_ppm),
           i71 = i71 + (NEW.item = 71) * (1099511627776 + NEW.share_ppm),
           i72 = i72 + (NEW.item = 72) * (1099511627776 + NEW.share_ppm),
           i73 = i73 + (NEW.item = 73) * (1099511627776 + NEW.share_ppm),
           i74 = i74 + (NEW.item = 74) * (1099511627776 + NEW.share_ppm),
           i75 = i75 + (NEW.item = 75) * (1099511627776 + NEW.share_ppm),
           i76 = i76 + (NEW.item = 76) * (1099511627776 + NEW.share_ppm),
           i77 = i77 + (NEW.item = 77) * (1099511627776 + NEW.share_ppm),
           i78 = i78 + (NEW.item = 78) * (1099511627776 + NEW.share_ppm),
           i79 = i79 + (NEW.item = 79) * (1099511627776 + NEW.share_ppm),
           i80 = i80 + (NEW.item = 80) * (1099511627776 + NEW.share_ppm),
           i81 = i81 + (NEW.item = 81) * (1099511627776 + NEW.share_ppm),
           i82 = i82 + (NEW.item = 82) * (1099511627776 + NEW.share_ppm),
           i83 = i83 + (NEW.item = 83) * (1099511627776 + NEW.share_ppm),
           i84 = i84 + (NEW.item = 84) * (1099511627776 + NEW.share_ppm),
           i85 = i85 + (NEW.item = 85) * (1099511627776 + NEW.share_ppm),
           i86 = i86 + (NEW.item = 86) * (1099511627776 + NEW.share_ppm),
           i87 = i87 + (NEW.item = 87) * (1099511627776 + NEW.share_ppm),
           i88 = i88 + (NEW.item = 88) * (1099511627776 + NEW.share_ppm),
           i89 = i89 + (NEW.item = 89) * (1099511627776 + NEW.share_ppm),
           i90 = i90 + (NEW.item = 90) * (1099511627776 + NEW.share_ppm),
           i91 = i91 + (NEW.item = 91) * (1099511627776 + NEW.share_ppm),
           i92 = i92 + (NEW.item = 92) * (1099511627776 + NEW.share_ppm),
           i93 = i93 + (NEW.item = 93) * (1099511627776 + NEW.share_ppm),
           i94 = i94 + (NEW.item = 94) * (1099511627776 + NEW.share_ppm),
           i95 = i95 + (NEW.item = 95) * (1099511627776 + NEW.share_ppm),
           i96 = i96 + (NEW.item = 96) * (1099511627776 + NEW.share_ppm),
           i97 = i97 + (NEW.item = 97) * (1099511627776 + NEW.share_ppm),
           i98 = i98 + (NEW.item = 98) * (1099511627776 + NEW.share_ppm),
           i99 = i99 + (NEW.item = 99) * (1099511627776 + NEW.share_ppm),
           i100 = i100 + (NEW.item = 100) * (1099511627776 + NEW.share_ppm)
     WHERE (room, person, week, mode, language) = (
         SELECT room, person, week, mode, language FROM counted_call WHERE id = NEW.call
     );
    INSERT INTO roll_room (room, week, mode, language)
    SELECT room, week, mode, language FROM counted_call WHERE id = NEW.call
        ON CONFLICT DO NOTHING;
    UPDATE roll_room
       SET marks = marks + 1,
           i44 = i44 + (NEW.item = 44) * (1099511627776 + NEW.share_ppm),
           i45 = i45 + (NEW.item = 45) * (1099511627776 + NEW.share_ppm),
           i46 = i46 + (NEW.item = 46) * (1099511627776 + NEW.share_ppm),
           i47 = i47 + (NEW.item = 47) * (1099511627776 + NEW.share_ppm),
           i48 = i48 + (NEW.item = 48) * (1099511627776 + NEW.share_ppm),
           i49 = i49 + (NEW.item = 49) * (1099511627776 + NEW.share_ppm),
           i50 = i50 + (NEW.item = 50) * (1099511627776 + NEW.share_ppm),
           i51 = i51 + (NEW.item = 51) * (1099511627776 + NEW.share_ppm),
           i52 = i52 + (NEW.item = 52) * (1099511627776 + NEW.share_ppm),
           i53 = i53 + (NEW.item = 53) * (1099511627776 + NEW.share_ppm),
           i54 = i54 + (NEW.item = 54) * (1099511627776 + NEW.share_ppm),
           i55 = i55 + (NEW.item = 55) * (1099511627776 + NEW.share_ppm),
           i56 = i56 + (NEW.item = 56) * (1099511627776 + NEW.share_ppm),
           i57 = i57 + (NEW.item = 57) * (1099511627776 + NEW.share_ppm),
           i58 = i58 + (NEW.item = 58) * (1099511627776 + NEW.share_ppm),
           i59 = i59 + (NEW.item = 59) * (1099511627776 + NEW.share_ppm),
           i60 = i60 + (NEW.item = 60) * (1099511627776 + NEW.share_ppm),
           i61 = i61 + (NEW.item = 61) * (1099511627776 + NEW.share_ppm),
           i62 = i62 + (NEW.item = 62) * (1099511627776 + NEW.share_ppm),
           i63 = i63 + (NEW.item = 63) * (1099511627776 + NEW.share_ppm),
           i64 = i64 + (NEW.item = 64) * (1099511627776 + NEW.share_ppm),
           i65 = i65 + (NEW.item = 65) * (1099511627776 + NEW.share_ppm),
           i66 = i66 + (NEW.item = 66) * (1099511627776 + NEW.share_ppm),
           i67 = i67 + (NEW.item = 67) * (1099511627776 + NEW.share_ppm),
           i68 = i68 + (NEW.item = 68) * (1099511627776 + NEW.share_ppm),
           i69 = i69 + (NEW.item = 69) * (1099511627776 + NEW.share_ppm),
           i70 = i70 + (NEW.item = 70) * (1099511627776 + NEW.share_ppm),
           i71 = i71 + (NEW.item = 71) * (1099511627776 + NEW.share_ppm),
           i72 = i72 + (NEW.item = 72) * (1099511627776 + NEW.share_ppm),
           i73 = i73 + (NEW.item = 73) * (1099511627776 + NEW.share_ppm),
           i74 = i74 + (NEW.item = 74) * (1099511627776 + NEW.share_ppm),
           i75 = i75 + (NEW.item = 75) * (1099511627776 + NEW.share_ppm),
           i76 = i76 + (NEW.item = 76) * (1099511627776 + NEW.share_ppm),
           i77 = i77 + (NEW.item = 77) * (1099511627776 + NEW.share_ppm),
           i78 = i78 + (NEW.item = 78) * (1099511627776 + NEW.share_ppm),
           i79 = i79 + (NEW.item = 79) * (1099511627776 + NEW.share_ppm),
           i80 = i80 + (NEW.item = 80) * (1099511627776 + NEW.share_ppm),
           i81 = i81 + (NEW.item = 81) * (1099511627776 + NEW.share_ppm),
           i82 = i82 + (NEW.item = 82) * (1099511627776 + NEW.share_ppm),
           i83 = i83 + (NEW.item = 83) * (1099511627776 + NEW.share_ppm),
           i84 = i84 + (NEW.item = 84) * (1099511627776 + NEW.share_ppm),
           i85 = i85 + (NEW.item = 85) * (1099511627776 + NEW.share_ppm),
           i86 = i86 + (NEW.item = 86) * (1099511627776 + NEW.share_ppm),
           i87 = i87 + (NEW.item = 87) * (1099511627776 + NEW.share_ppm),
           i88 = i88 + (NEW.item = 88) * (1099511627776 + NEW.share_ppm),
           i89 = i89 + (NEW.item = 89) * (1099511627776 + NEW.share_ppm),
           i90 = i90 + (NEW.item = 90) * (1099511627776 + NEW.share_ppm),
           i91 = i91 + (NEW.item = 91) * (1099511627776 + NEW.share_ppm),
           i92 = i92 + (NEW.item = 92) * (1099511627776 + NEW.share_ppm),
           i93 = i93 + (NEW.item = 93) * (1099511627776 + NEW.share_ppm),
           i94 = i94 + (NEW.item = 94) * (1099511627776 + NEW.share_ppm),
           i95 = i95 + (NEW.item = 95) * (1099511627776 + NEW.share_ppm),
           i96 = i96 + (NEW.item = 96) * (1099511627776 + NEW.share_ppm),
           i97 = i97 + (NEW.item = 97) * (1099511627776 + NEW.share_ppm),
           i98 = i98 + (NEW.item = 98) * (1099511627776 + NEW.share_ppm),
           i99 = i99 + (NEW.item = 99) * (1099511627776 + NEW.share_ppm),
           i100 = i100 + (NEW.item = 100) * (1099511627776 + NEW.share_ppm)
     WHERE (room, week, mode, language) = (
         SELECT room, week, mode, language FROM counted_call WHERE id = NEW.call
     );
    DELETE FROM due_item WHERE person = (SELECT person FROM call WHERE id = NEW.call);
END;

CREATE TRIGGER roll_out AFTER DELETE ON effective_mark
WHEN OLD.share_ppm IS NOT NULL
BEGIN
    UPDATE roll
       SET marks = marks - 1,
           i44 = i44 - (OLD.item = 44) * (1099511627776 + OLD.share_ppm),
           i45 = i45 - (OLD.item = 45) * (1099511627776 + OLD.share_ppm),
           i46 = i46 - (OLD.item = 46) * (1099511627776 + OLD.share_ppm),
           i47 = i47 - (OLD.item = 47) * (1099511627776 + OLD.share_ppm),
           i48 = i48 - (OLD.item = 48) * (1099511627776 + OLD.share_ppm),
           i49 = i49 - (OLD.item = 49) * (1099511627776 + OLD.share_ppm),
           i50 = i50 - (OLD.item = 50) * (1099511627776 + OLD.share_ppm),
           i51 = i51 - (OLD.item = 51) * (1099511627776 + OLD.share_ppm),
           i52 = i52 - (OLD.item = 52) * (1099511627776 + OLD.share_ppm),
           i53 = i53 - (OLD.item = 53) * (1099511627776 + OLD.share_ppm),
           i54 = i54 - (OLD.item = 54) * (1099511627776 + OLD.share_ppm),
           i55 = i55 - (OLD.item = 55) * (1099511627776 + OLD.share_ppm),
           i56 = i56 - (OLD.item = 56) * (1099511627776 + OLD.share_ppm),
           i57 = i57 - (OLD.item = 57) * (1099511627776 + OLD.share_ppm),
           i58 = i58 - (OLD.item = 58) * (1099511627776 + OLD.share_ppm),
           i59 = i59 - (OLD.item = 59) * (1099511627776 + OLD.share_ppm),
           i60 = i60 - (OLD.item = 60) * (1099511627776 + OLD.share_ppm),
           i61 = i61 - (OLD.item = 61) * (1099511627776 + OLD.share_ppm),
           i62 = i62 - (OLD.item = 62) * (1099511627776 + OLD.share_ppm),
           i63 = i63 - (OLD.item = 63) * (1099511627776 + OLD.share_ppm),
           i64 = i64 - (OLD.item = 64) * (1099511627776 + OLD.share_ppm),
           i65 = i65 - (OLD.item = 65) * (1099511627776 + OLD.share_ppm),
           i66 = i66 - (OLD.item = 66) * (1099511627776 + OLD.share_ppm),
           i67 = i67 - (OLD.item = 67) * (1099511627776 + OLD.share_ppm),
           i68 = i68 - (OLD.item = 68) * (1099511627776 + OLD.share_ppm),
           i69 = i69 - (OLD.item = 69) * (1099511627776 + OLD.share_ppm),
           i70 = i70 - (OLD.item = 70) * (1099511627776 + OLD.share_ppm),
           i71 = i71 - (OLD.item = 71) * (1099511627776 + OLD.share_ppm),
           i72 = i72 - (OLD.item = 72) * (1099511627776 + OLD.share_ppm),
           i73 = i73 - (OLD.item = 73) * (1099511627776 + OLD.share_ppm),
           i74 = i74 - (OLD.item = 74) * (1099511627776 + OLD.share_ppm),
           i75 = i75 - (OLD.item = 75) * (1099511627776 + OLD.share_ppm),
           i76 = i76 - (OLD.item = 76) * (1099511627776 + OLD.share_ppm),
           i77 = i77 - (OLD.item = 77) * (1099511627776 + OLD.share_ppm),
           i78 = i78 - (OLD.item = 78) * (1099511627776 + OLD.share_ppm),
           i79 = i79 - (OLD.item = 79) * (1099511627776 + OLD.share_ppm),
           i80 = i80 - (OLD.item = 80) * (1099511627776 + OLD.share_ppm),
           i81 = i81 - (OLD.item = 81) * (1099511627776 + OLD.share_ppm),
           i82 = i82 - (OLD.item = 82) * (1099511627776 + OLD.share_ppm),
           i83 = i83 - (OLD.item = 83) * (1099511627776 + OLD.share_ppm),
           i84 = i84 - (OLD.item = 84) * (1099511627776 + OLD.share_ppm),
           i85 = i85 - (OLD.item = 85) * (1099511627776 + OLD.share_ppm),
           i86 = i86 - (OLD.item = 86) * (1099511627776 + OLD.share_ppm),
           i87 = i87 - (OLD.item = 87) * (1099511627776 + OLD.share_ppm),
           i88 = i88 - (OLD.item = 88) * (1099511627776 + OLD.share_ppm),
           i89 = i89 - (OLD.item = 89) * (1099511627776 + OLD.share_ppm),
           i90 = i90 - (OLD.item = 90) * (1099511627776 + OLD.share_ppm),
           i91 = i91 - (OLD.item = 91) * (1099511627776 + OLD.share_ppm),
           i92 = i92 - (OLD.item = 92) * (1099511627776 + OLD.share_ppm),
           i93 = i93 - (OLD.item = 93) * (1099511627776 + OLD.share_ppm),
           i94 = i94 - (OLD.item = 94) * (1099511627776 + OLD.share_ppm),
           i95 = i95 - (OLD.item = 95) * (1099511627776 + OLD.share_ppm),
           i96 = i96 - (OLD.item = 96) * (1099511627776 + OLD.share_ppm),
           i97 = i97 - (OLD.item = 97) * (1099511627776 + OLD.share_ppm),
           i98 = i98 - (OLD.item = 98) * (1099511627776 + OLD.share_ppm),
           i99 = i99 - (OLD.item = 99) * (1099511627776 + OLD.share_ppm),
           i100 = i100 - (OLD.item = 100) * (1099511627776 + OLD.share_ppm)
     WHERE (room, person, week, mode, language) = (
         SELECT room, person, week, mode, language FROM counted_call WHERE id = OLD.call
     );
    DELETE FROM roll
     WHERE marks = 0 AND calls = 0 AND (room, person, week, mode, language) = (
         SELECT room, person, week, mode, language FROM counted_call WHERE id = OLD.call
     );
    UPDATE roll_room
       SET marks = marks - 1,
           i44 = i44 - (OLD.item = 44) * (1099511627776 + OLD.share_ppm),
           i45 = i45 - (OLD.item = 45) * (1099511627776 + OLD.share_ppm),
           i46 = i46 - (OLD.item = 46) * (1099511627776 + OLD.share_ppm),
           i47 = i47 - (OLD.item = 47) * (1099511627776 + OLD.share_ppm),
           i48 = i48 - (OLD.item = 48) * (1099511627776 + OLD.share_ppm),
           i49 = i49 - (OLD.item = 49) * (1099511627776 + OLD.share_ppm),
           i50 = i50 - (OLD.item = 50) * (1099511627776 + OLD.share_ppm),
           i51 = i51 - (OLD.item = 51) * (1099511627776 + OLD.share_ppm),
           i52 = i52 - (OLD.item = 52) * (1099511627776 + OLD.share_ppm),
           i53 = i53 - (OLD.item = 53) * (1099511627776 + OLD.share_ppm),
           i54 = i54 - (OLD.item = 54) * (1099511627776 + OLD.share_ppm),
           i55 = i55 - (OLD.item = 55) * (1099511627776 + OLD.share_ppm),
           i56 = i56 - (OLD.item = 56) * (1099511627776 + OLD.share_ppm),
           i57 = i57 - (OLD.item = 57) * (1099511627776 + OLD.share_ppm),
           i58 = i58 - (OLD.item = 58) * (1099511627776 + OLD.share_ppm),
           i59 = i59 - (OLD.item = 59) * (1099511627776 + OLD.share_ppm),
           i60 = i60 - (OLD.item = 60) * (1099511627776 + OLD.share_ppm),
           i61 = i61 - (OLD.item = 61) * (1099511627776 + OLD.share_ppm),
           i62 = i62 - (OLD.item = 62) * (1099511627776 + OLD.share_ppm),
           i63 = i63 - (OLD.item = 63) * (1099511627776 + OLD.share_ppm),
           i64 = i64 - (OLD.item = 64) * (1099511627776 + OLD.share_ppm),
           i65 = i65 - (OLD.item = 65) * (1099511627776 + OLD.share_ppm),
           i66 = i66 - (OLD.item = 66) * (1099511627776 + OLD.share_ppm),
           i67 = i67 - (OLD.item = 67) * (1099511627776 + OLD.share_ppm),
           i68 = i68 - (OLD.item = 68) * (1099511627776 + OLD.share_ppm),
           i69 = i69 - (OLD.item = 69) * (1099511627776 + OLD.share_ppm),
           i70 = i70 - (OLD.item = 70) * (1099511627776 + OLD.share_ppm),
           i71 = i71 - (OLD.item = 71) * (1099511627776 + OLD.share_ppm),
           i72 = i72 - (OLD.item = 72) * (1099511627776 + OLD.share_ppm),
           i73 = i73 - (OLD.item = 73) * (1099511627776 + OLD.share_ppm),
           i74 = i74 - (OLD.item = 74) * (1099511627776 + OLD.share_ppm),
           i75 = i75 - (OLD.item = 75) * (1099511627776 + OLD.share_ppm),
           i76 = i76 - (OLD.item = 76) * (1099511627776 + OLD.share_ppm),
           i77 = i77 - (OLD.item = 77) * (1099511627776 + OLD.share_ppm),
           i78 = i78 - (OLD.item = 78) * (1099511627776 + OLD.share_ppm),
           i79 = i79 - (OLD.item = 79) * (1099511627776 + OLD.share_ppm),
           i80 = i80 - (OLD.item = 80) * (1099511627776 + OLD.share_ppm),
           i81 = i81 - (OLD.item = 81) * (1099511627776 + OLD.share_ppm),
           i82 = i82 - (OLD.item = 82) * (1099511627776 + OLD.share_ppm),
           i83 = i83 - (OLD.item = 83) * (1099511627776 + OLD.share_ppm),
           i84 = i84 - (OLD.item = 84) * (1099511627776 + OLD.share_ppm),
           i85 = i85 - (OLD.item = 85) * (1099511627776 + OLD.share_ppm),
           i86 = i86 - (OLD.item = 86) * (1099511627776 + OLD.share_ppm),
           i87 = i87 - (OLD.item = 87) * (1099511627776 + OLD.share_ppm),
           i88 = i88 - (OLD.item = 88) * (1099511627776 + OLD.share_ppm),
           i89 = i89 - (OLD.item = 89) * (1099511627776 + OLD.share_ppm),
           i90 = i90 - (OLD.item = 90) * (1099511627776 + OLD.share_ppm),
           i91 = i91 - (OLD.item = 91) * (1099511627776 + OLD.share_ppm),
           i92 = i92 - (OLD.item = 92) * (1099511627776 + OLD.share_ppm),
           i93 = i93 - (OLD.item = 93) * (1099511627776 + OLD.share_ppm),
           i94 = i94 - (OLD.item = 94) * (1099511627776 + OLD.share_ppm),
           i95 = i95 - (OLD.item = 95) * (1099511627776 + OLD.share_ppm),
           i96 = i96 - (OLD.item = 96) * (1099511627776 + OLD.share_ppm),
           i97 = i97 - (OLD.item = 97) * (1099511627776 + OLD.share_ppm),
           i98 = i98 - (OLD.item = 98) * (1099511627776 + OLD.share_ppm),
           i99 = i99 - (OLD.item = 99) * (1099511627776 + OLD.share_ppm),
           i100 = i100 - (OLD.item = 100) * (1099511627776 + OLD.share_ppm)
     WHERE (room, week, mode, language) = (
         SELECT room, week, mode, language FROM counted_call WHERE id = OLD.call
     );
    DELETE FROM roll_room
     WHERE marks = 0 AND calls = 0 AND (room, week, mode, language) = (
         SELECT room, week, mode, language FROM counted_call WHERE id = OLD.call
     );
    DELETE FROM due_item WHERE person = (SELECT person FROM call WHERE id = OLD.call);
END;

-- Calls --------------------------------------------------------------------------------

CREATE TRIGGER roll_call_in AFTER INSERT ON current_card
BEGIN
    INSERT INTO roll (room, person, week, mode, language, calls)
    SELECT room, person, week, mode, language, 1 FROM counted_call WHERE id = NEW.call
        ON CONFLICT DO UPDATE SET calls = calls + 1;
    INSERT INTO roll_room (room, week, mode, language, calls)
    SELECT room, week, mode, language, 1 FROM counted_call WHERE id = NEW.call
        ON CONFLICT DO UPDATE SET calls = calls + 1;
    INSERT INTO roll_case (room, case_id, person, week, mode, language, calls)
    SELECT room, case_id, person, week, mode, language, 1
      FROM counted_call
     WHERE id = NEW.call
        ON CONFLICT DO UPDATE SET calls = calls + 1;
END;

CREATE TRIGGER roll_call_out AFTER DELETE ON current_card
BEGIN
    UPDATE roll SET calls = calls - 1
     WHERE (room, person, week, mode, language) = (
         SELECT room, person, week, mode, language FROM counted_call WHERE id = OLD.call
     );
    DELETE FROM roll
     WHERE marks = 0 AND calls = 0 AND (room, person, week, mode, language) = (
         SELECT room, person, week, mode, language FROM counted_call WHERE id = OLD.call
     );
    UPDATE roll_room SET calls = calls - 1
     WHERE (room, week, mode, language) = (
         SELECT room, week, mode, language FROM counted_call WHERE id = OLD.call
     );
    DELETE FROM roll_room
     WHERE marks = 0 AND calls = 0 AND (room, week, mode, language) = (
         SELECT room, week, mode, language FROM counted_call WHERE id = OLD.call
     );
    UPDATE roll_case SET calls = calls - 1
     WHERE (room, case_id, person, week, mode, language) = (
         SELECT room, case_id, person, week, mode, language
           FROM counted_call WHERE id = OLD.call
     );
    DELETE FROM roll_case
     WHERE calls = 0 AND (room, case_id, person, week, mode, language) = (
         SELECT room, case_id, person, week, mode, language
           FROM counted_call WHERE id = OLD.call
     );
END;

-- Response times -----------------------------------------------------------------------

CREATE TRIGGER times_in AFTER INSERT ON call_times
BEGIN
    INSERT INTO roll_times
    SELECT room, person, week, mode, language, kind,
           sum(class = 0), sum(class = 1), sum(class = 2), sum(class = 3),
           sum(class = 4), sum(class = 5), sum(class = 6), sum(class = 7),
           sum(class = 8), sum(class = 9), sum(class = 10), sum(class = 11),
           sum(class = 12), sum(class = 13), sum(class = 14), sum(class = 15),
           sum(class = 16), sum(class = 17), sum(class = 18), sum(class = 19),
           sum(class = 20), sum(class = 21), sum(class = 22), sum(class = 23),
           sum(class = 24), sum(class = 25), sum(class = 26)
      FROM (
               SELECT kind,
                      CASE WHEN us < 10000000 THEN us / 500000
                           WHEN us < 12000000 THEN 20 WHEN us < 15000000 THEN 21
                           WHEN us < 18000000 THEN 22 WHEN us < 20000000 THEN 23
                           WHEN us < 30000000 THEN 24 WHEN us < 45000000 THEN 25
                           ELSE 26 END AS class
                 FROM (
                          SELECT 'picked_up' AS kind, NEW.picked_up AS us
                       UNION ALL
                          SELECT 'gap', value FROM json_each(NEW.gaps)
                      )
                WHERE us IS NOT NULL
           )
      JOIN counted_call ON counted_call.id = NEW.call
     GROUP BY kind
        ON CONFLICT DO UPDATE
       SET b00 = b00 + excluded.b00, b01 = b01 + excluded.b01, b02 = b02 + excluded.b02,
           b03 = b03 + excluded.b03, b04 = b04 + excluded.b04, b05 = b05 + excluded.b05,
           b06 = b06 + excluded.b06, b07 = b07 + excluded.b07, b08 = b08 + excluded.b08,
           b09 = b09 + excluded.b09, b10 = b10 + excluded.b10, b11 = b11 + excluded.b11,
           b12 = b12 + excluded.b12, b13 = b13 + excluded.b13, b14 = b14 + excluded.b14,
           b15 = b15 + excluded.b15, b16 = b16 + excluded.b16, b17 = b17 + excluded.b17,
           b18 = b18 + excluded.b18, b19 = b19 + excluded.b19, b20 = b20 + excluded.b20,
           b21 = b21 + excluded.b21, b22 = b22 + excluded.b22, b23 = b23 + excluded.b23,
           b24 = b24 + excluded.b24, b25 = b25 + excluded.b25, b26 = b26 + excluded.b26;
END;

CREATE TRIGGER times_out AFTER DELETE ON call_times
BEGIN
    INSERT INTO roll_times
    SELECT room, person, week, mode, language, kind,
           sum(class = 0), sum(class = 1), sum(class = 2), sum(class = 3),
           sum(class = 4), sum(class = 5), sum(class = 6), sum(class = 7),
           sum(class = 8), sum(class = 9), sum(class = 10), sum(class = 11),
           sum(class = 12), sum(class = 13), sum(class = 14), sum(class = 15),
           sum(class = 16), sum(class = 17), sum(class = 18), sum(class = 19),
           sum(class = 20), sum(class = 21), sum(class = 22), sum(class = 23),
           sum(class = 24), sum(class = 25), sum(class = 26)
      FROM (
               SELECT kind,
                      CASE WHEN us < 10000000 THEN us / 500000
                           WHEN us < 12000000 THEN 20 WHEN us < 15000000 THEN 21
                           WHEN us < 18000000 THEN 22 WHEN us < 20000000 THEN 23
                           WHEN us < 30000000 THEN 24 WHEN us < 45000000 THEN 25
                           ELSE 26 END AS class
                 FROM (
                          SELECT 'picked_up' AS kind, OLD.picked_up AS us
                       UNION ALL
                          SELECT 'gap', value FROM json_each(OLD.gaps)
                      )
                WHERE us IS NOT NULL
           )
      JOIN counted_call ON counted_call.id = OLD.call
     GROUP BY kind
        ON CONFLICT DO UPDATE
       SET b00 = b00 - excluded.b00, b01 = b01 - excluded.b01, b02 = b02 - excluded.b02,
           b03 = b03 - excluded.b03, b04 = b04 - excluded.b04, b05 = b05 - excluded.b05,
           b06 = b06 - excluded.b06, b07 = b07 - excluded.b07, b08 = b08 - excluded.b08,
           b09 = b09 - excluded.b09, b10 = b10 - excluded.b10, b11 = b11 - excluded.b11,
           b12 = b12 - excluded.b12, b13 = b13 - excluded.b13, b14 = b14 - excluded.b14,
           b15 = b15 - excluded.b15, b16 = b16 - excluded.b16, b17 = b17 - excluded.b17,
           b18 = b18 - excluded.b18, b19 = b19 - excluded.b19, b20 = b20 - excluded.b20,
           b21 = b21 - excluded.b21, b22 = b22 - excluded.b22, b23 = b23 - excluded.b23,
           b24 = b24 - excluded.b24, b25 = b25 - excluded.b25, b26 = b26 - excluded.b26;
    DELETE FROM roll_times
     WHERE (room, person, week, mode, language) = (
         SELECT room, person, week, mode, language FROM counted_call WHERE id = OLD.call
     )
       AND (
             b00 + b01 + b02 + b03 + b04 + b05 + b06 + b07 + b08 + b09 + b10 + b11 + b12
             + b13 + b14 + b15 + b16 + b17 + b18 + b19 + b20 + b21 + b22 + b23 + b24 +
             b25 + b26
           ) = 0;
END;

CREATE TRIGGER times_replaced BEFORE UPDATE ON call_times
BEGIN
    SELECT RAISE(ABORT, 'the times of a call are replaced, never updated');
END;

CREATE TRIGGER times_of_nobody BEFORE INSERT ON call_times
WHEN EXISTS (SELECT 1 FROM erasure JOIN call USING (person) WHERE call.id = NEW.call)
BEGIN
    SELECT RAISE(ABORT, 'the person has been erased');
END;

-- Before anything else goes, since the classes are told from the heads of the calls.
CREATE TRIGGER erasure_takes_times BEFORE INSERT ON erasure
BEGIN
    DELETE FROM call_times
     WHERE call IN (SELECT id FROM call WHERE person = NEW.person);
    DELETE FROM team_member WHERE person = NEW.person;
END;

-- What was rolled up until now is added up anew.
INSERT INTO roll
SELECT room, person, week, mode, language,
       0, count(*),
       sum((item = 44) * (1099511627776 + share_ppm)),
       sum((item = 45) * (1099511627776 + share_ppm)),
       sum((item = 46) * (1099511627776 + share_ppm)),
       sum((item = 47) * (1099511627776 + share_ppm)),
       sum((item = 48) * (1099511627776 + share_ppm)),
       sum((item = 49) * (1099511627776 + share_ppm)),
       sum((item = 50) * (1099511627776 + share_ppm)),
       sum((item = 51) * (1099511627776 + share_ppm)),
       sum((item = 52) * (1099511627776 + share_ppm)),
       sum((item = 53) * (1099511627776 + share_ppm)),
       sum((item = 54) * (1099511627776 + share_ppm)),
       sum((item = 55) * (1099511627776 + share_ppm)),
       sum((item = 56) * (1099511627776 + share_ppm)),
       sum((item = 57) * (1099511627776 + share_ppm)),
       sum((item = 58) * (1099511627776 + share_ppm)),
       sum((item = 59) * (1099511627776 + share_ppm)),
       sum((item = 60) * (1099511627776 + share_ppm)),
       sum((item = 61) * (1099511627776 + share_ppm)),
       sum((item = 62) * (1099511627776 + share_ppm)),
       sum((item = 63) * (1099511627776 + share_ppm)),
       sum((item = 64) * (1099511627776 + share_ppm)),
       sum((item = 65) * (1099511627776 + share_ppm)),
       sum((item = 66) * (1099511627776 + share_ppm)),
       sum((item = 67) * (1099511627776 + share_ppm)),
       sum((item = 68) * (1099511627776 + share_ppm)),
       sum((item = 69) * (1099511627776 + share_ppm)),
       sum((item = 70) * (1099511627776 + share_ppm)),
       sum((item = 71) * (1099511627776 + share_ppm)),
       sum((item = 72) * (1099511627776 + share_ppm)),
       sum((item = 73) * (1099511627776 + share_ppm)),
       sum((item = 74) * (1099511627776 + share_ppm)),
       sum((item = 75) * (1099511627776 + share_ppm)),
       sum((item = 76) * (1099511627776 + share_ppm)),
       sum((item = 77) * (1099511627776 + share_ppm)),
       sum((item = 78) * (1099511627776 + share_ppm)),
       sum((item = 79) * (1099511627776 + share_ppm)),
       sum((item = 80) * (1099511627776 + share_ppm)),
       sum((item = 81) * (1099511627776 + share_ppm)),
       sum((item = 82) * (1099511627776 + share_ppm)),
       sum((item = 83) * (1099511627776 + share_ppm)),
       sum((item = 84) * (1099511627776 + share_ppm)),
       sum((item = 85) * (1099511627776 + share_ppm)),
       sum((item = 86) * (1099511627776 + share_ppm)),
       sum((item = 87) * (1099511627776 + share_ppm)),
       sum((item = 88) * (1099511627776 + share_ppm)),
       sum((item = 89) * (1099511627776 + share_ppm)),
       sum((item = 90) * (1099511627776 + share_ppm)),
       sum((item = 91) * (1099511627776 + share_ppm)),
       sum((item = 92) * (1099511627776 + share_ppm)),
       sum((item = 93) * (1099511627776 + share_ppm)),
       sum((item = 94) * (1099511627776 + share_ppm)),
       sum((item = 95) * (1099511627776 + share_ppm)),
       sum((item = 96) * (1099511627776 + share_ppm)),
       sum((item = 97) * (1099511627776 + share_ppm)),
       sum((item = 98) * (1099511627776 + share_ppm)),
       sum((item = 99) * (1099511627776 + share_ppm)),
       sum((item = 100) * (1099511627776 + share_ppm))
  FROM effective_mark
  JOIN counted_call ON counted_call.id = call
 WHERE share_ppm IS NOT NULL
 GROUP BY room, person, week, mode, language;

INSERT INTO roll (room, person, week, mode, language, calls)
SELECT room, person, week, mode, language, count(*)
  FROM current_card
  JOIN counted_call ON counted_call.id = call
 GROUP BY room, person, week, mode, language
    ON CONFLICT DO UPDATE SET calls = excluded.calls;

INSERT INTO roll_room
SELECT room, week, mode, language,
       sum(calls), sum(marks),
       sum(i44), sum(i45), sum(i46), sum(i47), sum(i48), sum(i49), sum(i50), sum(i51),
       sum(i52), sum(i53), sum(i54), sum(i55), sum(i56), sum(i57), sum(i58), sum(i59),
       sum(i60), sum(i61), sum(i62), sum(i63), sum(i64), sum(i65), sum(i66), sum(i67),
       sum(i68), sum(i69), sum(i70), sum(i71), sum(i72), sum(i73), sum(i74), sum(i75),
       sum(i76), sum(i77), sum(i78), sum(i79), sum(i80), sum(i81), sum(i82), sum(i83),
       sum(i84), sum(i85), sum(i86), sum(i87), sum(i88), sum(i89), sum(i90), sum(i91),
       sum(i92), sum(i93), sum(i94), sum(i95), sum(i96), sum(i97), sum(i98), sum(i99),
       sum(i100)
  FROM roll
 GROUP BY room, week, mode, language;

INSERT INTO roll_case
SELECT room, case_id, person, week, mode, language, count(*)
  FROM current_card
  JOIN counted_call ON counted_call.id = call
 GROUP BY room, case_id, person, week, mode, language;
