-- Schema 6: four roles, what people sign in with, and what is set for a room.
--
-- Two roles come to the two there were. SQLite cannot change a CHECK, so `person` is
-- made anew; the view and the triggers that speak of it are taken away first.

DROP VIEW seen_call;
DROP TRIGGER erasure_takes;
DROP TRIGGER person_stays_erased;

CREATE TABLE person_with_roles (
    -- Whoever signs in. Two people may well bear the same name.
    id       TEXT NOT NULL PRIMARY KEY,
    room     TEXT NOT NULL REFERENCES room (id),
    name     TEXT NOT NULL,         -- empty once erased, or not yet told by another PC
    language TEXT NOT NULL,         -- ISO 639-1
    role     TEXT NOT NULL CHECK (
        role IN ('trainee', 'supervisor', 'author', 'administrator')
    ),
    created  TEXT NOT NULL,
    erased   TEXT                   -- wall time of the erasure
) STRICT, WITHOUT ROWID;

INSERT INTO person_with_roles (id, room, name, language, role, created, erased)
SELECT id, room, name, language, role, created, erased FROM person;

DROP TABLE person;
ALTER TABLE person_with_roles RENAME TO person;

CREATE TABLE credential (
    -- What is kept of the secret a person signs in with: never the secret itself. The
    -- cost stands in each row, so that later ones can cost more.
    person TEXT    NOT NULL REFERENCES person (id),
    kind   TEXT    NOT NULL CHECK (kind IN ('pin', 'password', 'code')),
    n      INTEGER NOT NULL,        -- scrypt's rounds, size of a block, blocks
    r      INTEGER NOT NULL,
    p      INTEGER NOT NULL,
    salt   BLOB    NOT NULL,
    digest BLOB    NOT NULL,
    made   TEXT    NOT NULL,
    PRIMARY KEY (person, kind)
) STRICT, WITHOUT ROWID;

CREATE TABLE sign_in (
    -- Every try to sign in with a secret, and every time one was taken away. The order
    -- is that of the rows: a clock can be put back.
    number  INTEGER PRIMARY KEY,
    id      TEXT NOT NULL UNIQUE,
    person  TEXT NOT NULL REFERENCES person (id),
    pc      TEXT NOT NULL REFERENCES pc (id),
    kind    TEXT NOT NULL CHECK (kind IN ('pin', 'password', 'code')),
    outcome TEXT NOT NULL CHECK (outcome IN ('right', 'wrong', 'reset')),
    author  TEXT NOT NULL REFERENCES person (id),  -- who took it away, or `person`
    at      TEXT NOT NULL
) STRICT;

CREATE INDEX sign_in_by_person ON sign_in (person, number);

CREATE TABLE room_setting (
    -- What was set for a room, on whichever of its PCs.
    room  TEXT NOT NULL REFERENCES room (id),
    key   TEXT NOT NULL,
    value TEXT NOT NULL CHECK (json_valid(value)),
    PRIMARY KEY (room, key)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER sign_in_fixed BEFORE UPDATE ON sign_in
BEGIN
    SELECT RAISE(ABORT, 'a try to sign in never changes');
END;

CREATE TRIGGER sign_in_kept BEFORE DELETE ON sign_in
WHEN NOT EXISTS (SELECT 1 FROM erasure WHERE person = OLD.person)
BEGIN
    SELECT RAISE(ABORT, 'a try to sign in is never deleted');
END;

CREATE TRIGGER credential_of_nobody BEFORE INSERT ON credential
WHEN EXISTS (SELECT 1 FROM erasure WHERE person = NEW.person)
BEGIN
    SELECT RAISE(ABORT, 'the person has been erased');
END;

CREATE TRIGGER sign_in_of_nobody BEFORE INSERT ON sign_in
WHEN EXISTS (SELECT 1 FROM erasure WHERE person = NEW.person)
BEGIN
    SELECT RAISE(ABORT, 'the person has been erased');
END;

CREATE TRIGGER person_stays_erased BEFORE UPDATE ON person
WHEN OLD.erased IS NOT NULL
BEGIN
    SELECT RAISE(ABORT, 'the person has been erased');
END;

-- As before, and what a person signed in with goes along.
CREATE TRIGGER erasure_takes AFTER INSERT ON erasure
BEGIN
    UPDATE call
       SET state = 'filed',
           seal = coalesce(
               (SELECT chain FROM event WHERE event.call = call.id
                 ORDER BY seq DESC LIMIT 1),
               head_digest
           )
     WHERE person = NEW.person AND state NOT IN ('frozen', 'filed');
    DELETE FROM current_card
     WHERE call IN (SELECT id FROM call WHERE person = NEW.person);
    DELETE FROM human_mark
     WHERE call IN (SELECT id FROM call WHERE person = NEW.person);
    DELETE FROM card_item
     WHERE card IN (SELECT card.id FROM card JOIN call ON call.id = card.call
                     WHERE person = NEW.person);
    DELETE FROM history_snapshot
     WHERE card IN (SELECT card.id FROM card JOIN call ON call.id = card.call
                     WHERE person = NEW.person);
    DELETE FROM card
     WHERE call IN (SELECT id FROM call WHERE person = NEW.person);
    UPDATE annotation SET payload = NULL, salt = NULL
     WHERE call IN (SELECT id FROM call WHERE person = NEW.person);
    UPDATE event SET payload = NULL, salt = NULL
     WHERE call IN (SELECT id FROM call WHERE person = NEW.person);
    UPDATE call SET head = NULL, head_salt = NULL WHERE person = NEW.person;
    DELETE FROM person_setting WHERE person = NEW.person;
    DELETE FROM credential WHERE person = NEW.person;
    DELETE FROM sign_in WHERE person = NEW.person;
    UPDATE person SET name = '', erased = NEW.at WHERE id = NEW.person;
END;

CREATE VIEW seen_call AS
-- Every call once for each person who may see it, under `viewer`: those who took it, and
-- the supervisors of the room in which it was taken. Readers ask this view alone; an
-- author and an administrator see no more through it than a trainee does.
SELECT who.id AS viewer, call.*, card.id AS card, card.score, card.pending
  FROM person AS who
  JOIN call ON call.person = who.id OR (who.role = 'supervisor' AND who.room = call.room)
  LEFT JOIN current_card ON current_card.call = call.id
  LEFT JOIN card ON card.id = current_card.card
 WHERE who.erased IS NULL;
