-- Schema 10: what a supervisor gives to people, by when, and what came of it.

DROP TRIGGER erasure_takes_salts;

CREATE TABLE link_with_assignments (
    -- `chain` is the digest of the link before, of this row's plain columns and of its
    -- `digest`, which covers what the row it speaks of holds. A card goes with its
    -- person, so its digest is salted and the salt goes too.
    seq    INTEGER NOT NULL PRIMARY KEY,    -- 1, 2, 3 ... without a gap
    what   TEXT    NOT NULL CHECK (
        what IN (
            'begun', 'call', 'over', 'annotation', 'card', 'current', 'erasure',
            'assignment', 'deed'
        )
    ),
    id     TEXT    NOT NULL,                -- of the row
    call   TEXT,                            -- the call it belongs to, if any
    salt   BLOB,
    digest BLOB    NOT NULL,
    chain  BLOB    NOT NULL
) STRICT;

INSERT INTO link_with_assignments (seq, what, id, call, salt, digest, chain)
SELECT seq, what, id, call, salt, digest, chain FROM link ORDER BY seq;

DROP TABLE link;
ALTER TABLE link_with_assignments RENAME TO link;

CREATE INDEX link_by_call ON link (call, what);

CREATE TRIGGER link_in_order BEFORE INSERT ON link
WHEN NEW.seq <> (SELECT coalesce(max(seq) + 1, 1) FROM link)
BEGIN
    SELECT RAISE(ABORT, 'the link is out of order');
END;

CREATE TRIGGER link_fixed BEFORE UPDATE ON link
WHEN NEW.seq <> OLD.seq OR NEW.what <> OLD.what OR NEW.id <> OLD.id
  OR NEW.call IS NOT OLD.call OR NEW.digest <> OLD.digest OR NEW.chain <> OLD.chain
  OR NEW.salt IS NOT NULL
  OR NOT EXISTS (
      SELECT 1 FROM erasure JOIN call USING (person) WHERE call.id = OLD.call
  )
BEGIN
    SELECT RAISE(ABORT, 'a link never changes');
END;

CREATE TRIGGER link_kept BEFORE DELETE ON link
BEGIN
    SELECT RAISE(ABORT, 'a link is never deleted');
END;

CREATE TRIGGER erasure_takes_salts AFTER INSERT ON erasure
BEGIN
    UPDATE link SET salt = NULL
     WHERE salt IS NOT NULL
       AND call IN (SELECT id FROM call WHERE person = NEW.person);
END;

CREATE TABLE assignment (
    -- Cases to take until a day. To whom it was given stands in its deeds, so that a
    -- team may change or go and nothing that was given changes with it.
    id        TEXT NOT NULL PRIMARY KEY,
    room      TEXT NOT NULL REFERENCES room (id),
    author    TEXT NOT NULL REFERENCES person (id),
    given     TEXT NOT NULL,
    purpose   TEXT NOT NULL CHECK (purpose IN ('practice', 'test')),
    cases     TEXT NOT NULL CHECK (json_valid(cases)),
    due       TEXT NOT NULL,        -- the first instant at which it is too late
    pass_mark REAL NOT NULL CHECK (pass_mark BETWEEN 0 AND 100),
    team      TEXT NOT NULL         -- the team's name at that time; empty for none
) STRICT, WITHOUT ROWID;

CREATE INDEX assignment_by_room ON assignment (room, given);

CREATE TABLE deed (
    -- What was done about an assignment. What it says of a person goes with them; the
    -- row stays empty, so that the chain still holds.
    id         TEXT NOT NULL PRIMARY KEY,
    assignment TEXT NOT NULL REFERENCES assignment (id),
    person     TEXT REFERENCES person (id),     -- whom it concerns; NULL for all
    call       TEXT REFERENCES call (id),       -- the test that was begun
    author     TEXT NOT NULL REFERENCES person (id),
    at         TEXT NOT NULL,
    kind       TEXT NOT NULL CHECK (
        kind IN ('given', 'begun', 'granted', 'withdrawn', 'certified')
    ),
    payload    TEXT CHECK (payload IS NULL OR json_valid(payload)),
    salt       BLOB,
    digest     BLOB NOT NULL,
    CHECK ((payload IS NULL) = (salt IS NULL)),
    CHECK ((call IS NULL) = (kind <> 'begun'))
) STRICT, WITHOUT ROWID;

CREATE INDEX deed_by_assignment ON deed (assignment, at, id);
CREATE INDEX deed_by_person ON deed (person, kind);
CREATE UNIQUE INDEX deed_by_call ON deed (call) WHERE call IS NOT NULL;

CREATE TRIGGER assignment_fixed BEFORE UPDATE ON assignment
BEGIN
    SELECT RAISE(ABORT, 'an assignment never changes');
END;

CREATE TRIGGER assignment_kept BEFORE DELETE ON assignment
BEGIN
    SELECT RAISE(ABORT, 'an assignment is never deleted');
END;

CREATE TRIGGER deed_fixed BEFORE UPDATE ON deed
WHEN NEW.id <> OLD.id OR NEW.assignment <> OLD.assignment
  OR NEW.person IS NOT OLD.person OR NEW.call IS NOT OLD.call
  OR NEW.author <> OLD.author OR NEW.at <> OLD.at OR NEW.kind <> OLD.kind
  OR NEW.digest <> OLD.digest OR NEW.payload IS NOT NULL OR NEW.salt IS NOT NULL
  OR NOT EXISTS (SELECT 1 FROM erasure WHERE person = OLD.person)
BEGIN
    SELECT RAISE(ABORT, 'what was done about an assignment never changes');
END;

CREATE TRIGGER deed_kept BEFORE DELETE ON deed
BEGIN
    SELECT RAISE(ABORT, 'what was done about an assignment is never deleted');
END;

CREATE TRIGGER deed_of_nobody BEFORE INSERT ON deed
WHEN EXISTS (SELECT 1 FROM erasure WHERE person = NEW.person)
BEGIN
    SELECT RAISE(ABORT, 'the person has been erased');
END;

CREATE TRIGGER erasure_takes_deeds AFTER INSERT ON erasure
BEGIN
    UPDATE deed SET payload = NULL, salt = NULL WHERE person = NEW.person;
END;

CREATE VIEW seen_deed AS
-- Every deed that still says something, once for each person who may learn of it, under
-- `viewer`: whom it concerns, and the supervisors of the room that gave the assignment.
-- Nobody else is shown anything of assignments, authors and administrators neither.
SELECT who.id AS viewer, deed.*, person.name AS name
  FROM person AS who
  JOIN deed
  JOIN assignment ON assignment.id = deed.assignment
  LEFT JOIN person ON person.id = deed.person
 WHERE who.erased IS NULL AND deed.payload IS NOT NULL
   AND (deed.person = who.id
        OR (who.role = 'supervisor' AND who.room = assignment.room)
        OR (deed.person IS NULL AND EXISTS (
                SELECT 1 FROM deed AS own
                 WHERE own.assignment = deed.assignment AND own.person = who.id
                   AND own.kind = 'given' AND own.payload IS NOT NULL)));

CREATE VIEW seen_assignment AS
-- Every assignment once for each person who may learn of it, under `viewer`, as above.
SELECT who.id AS viewer, assignment.*
  FROM person AS who
  JOIN assignment ON (who.role = 'supervisor' AND who.room = assignment.room)
    OR EXISTS (
        SELECT 1 FROM deed
         WHERE deed.assignment = assignment.id AND deed.person = who.id
           AND deed.kind = 'given' AND deed.payload IS NOT NULL)
 WHERE who.erased IS NULL;
