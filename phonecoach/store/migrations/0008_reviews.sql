-- Schema 8: what supervisors have still to look at, and what cards come to with their
-- marks.

CREATE TABLE result (
    -- What the card that counts comes to once humans have marked some of its items. The
    -- card itself stays as the machine made it. No row where no human has marked.
    call     TEXT    NOT NULL PRIMARY KEY REFERENCES call (id),
    score    REAL,                  -- 0 to 100; NULL below the minimum of items applied
    applied  INTEGER NOT NULL,
    pending  INTEGER NOT NULL,
    passed   INTEGER CHECK (passed IN (0, 1)),
    sections TEXT    NOT NULL CHECK (json_valid(sections))
) STRICT, WITHOUT ROWID;

CREATE TRIGGER result_of_no_card AFTER DELETE ON current_card
BEGIN
    DELETE FROM result WHERE call = OLD.call;
END;

DROP VIEW seen_call;

CREATE VIEW seen_call AS
-- Every call once for each person who may see it, under `viewer`: those who took it, and
-- the supervisors of the room in which it was taken. Readers ask this view alone; an
-- author and an administrator see no more through it than a trainee does. Scores are
-- those with the marks that count.
SELECT who.id AS viewer, call.*, card.id AS card,
       CASE WHEN result.call IS NULL THEN card.score ELSE result.score END AS score,
       CASE WHEN result.call IS NULL THEN card.pending ELSE result.pending END
           AS pending
  FROM person AS who
  JOIN call ON call.person = who.id OR (who.role = 'supervisor' AND who.room = call.room)
  LEFT JOIN current_card ON current_card.call = call.id
  LEFT JOIN card ON card.id = current_card.card
  LEFT JOIN result ON result.call = call.id
 WHERE who.erased IS NULL;

-- What waits ---------------------------------------------------------------------------

CREATE VIEW review_state AS
-- How far the review of each call with a card has come.
SELECT call.id AS call,
       call.room,
       call.person,
       call.started,
       EXISTS (
           SELECT 1 FROM annotation
            WHERE annotation.call = call.id AND kind = 'opened'
       ) AS opened,
       EXISTS (
           SELECT 1 FROM annotation
            WHERE annotation.call = call.id AND kind = 'sign_off'
              AND author <> call.person
       ) AS signed,
       (
           SELECT count(*) FROM mark_in_force
            WHERE mark_in_force.call = call.id AND mark = 'needs a human'
       ) AS waiting,
       (
           SELECT count(*) FROM json_each(card.payload, '$.fatal') AS fatal
            WHERE NOT EXISTS (
                SELECT 1 FROM human_mark
                 WHERE human_mark.call = call.id AND human_mark.item = fatal.value
            )
       ) AS fatal,
       (
           SELECT count(DISTINCT item) FROM annotation AS dispute
            WHERE dispute.call = call.id AND dispute.kind = 'dispute'
              AND NOT EXISTS (
                  SELECT 1 FROM annotation AS ruling
                   WHERE ruling.call = dispute.call AND ruling.kind = 'ruling'
                     AND ruling.item = dispute.item
                     AND (ruling.written, ruling.id) > (dispute.written, dispute.id)
              )
       ) AS disputed
  FROM call
  JOIN current_card ON current_card.call = call.id
  JOIN card ON card.id = current_card.card;

CREATE TABLE review (
    -- The rows of `review_state`, kept so that a queue is read from an index. Written by
    -- triggers alone, like `effective_mark`.
    call     TEXT    NOT NULL PRIMARY KEY REFERENCES call (id),
    room     TEXT    NOT NULL,
    person   TEXT    NOT NULL,
    started  TEXT    NOT NULL,
    place    INTEGER NOT NULL,  -- of the person's calls in this file, counted from 0
    opened   INTEGER NOT NULL,
    signed   INTEGER NOT NULL,
    waiting  INTEGER NOT NULL,
    fatal    INTEGER NOT NULL,
    disputed INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX review_by_person ON review (person, started);
CREATE INDEX review_by_room ON review (room, started);
CREATE INDEX review_new ON review (room, started) WHERE opened = 0;
CREATE INDEX review_flagged ON review (room, started) WHERE waiting + fatal > 0;
CREATE INDEX review_disputed ON review (room, started) WHERE disputed > 0;
CREATE INDEX review_signed ON review (room, started) WHERE signed > 0;

INSERT INTO review (
    call, room, person, started, place, opened, signed, waiting, fatal, disputed
)
SELECT call, room, person, started,
       row_number() OVER (PARTITION BY person ORDER BY started, call) - 1,
       opened, signed, waiting, fatal, disputed
  FROM review_state;

CREATE TRIGGER review_of_first_card AFTER INSERT ON current_card
BEGIN
    INSERT INTO review (
        call, room, person, started, place, opened, signed, waiting, fatal, disputed
    )
    SELECT call, room, person, started,
           (SELECT count(*) FROM review AS earlier
             WHERE earlier.person = review_state.person),
           opened, signed, waiting, fatal, disputed
      FROM review_state
     WHERE call = NEW.call;
END;

CREATE TRIGGER review_of_next_card AFTER UPDATE ON current_card
BEGIN
    UPDATE review
       SET (opened, signed, waiting, fatal, disputed) = (
               SELECT opened, signed, waiting, fatal, disputed
                 FROM review_state WHERE review_state.call = NEW.call
           )
     WHERE call = NEW.call;
END;

CREATE TRIGGER review_of_no_card AFTER DELETE ON current_card
BEGIN
    DELETE FROM review WHERE call = OLD.call;
END;

CREATE TRIGGER review_marked AFTER INSERT ON human_mark
BEGIN
    UPDATE review
       SET (opened, signed, waiting, fatal, disputed) = (
               SELECT opened, signed, waiting, fatal, disputed
                 FROM review_state WHERE review_state.call = NEW.call
           )
     WHERE call = NEW.call;
END;

CREATE TRIGGER review_noted AFTER INSERT ON annotation
WHEN NEW.kind IN ('opened', 'sign_off', 'dispute', 'ruling')
BEGIN
    UPDATE review
       SET (opened, signed, waiting, fatal, disputed) = (
               SELECT opened, signed, waiting, fatal, disputed
                 FROM review_state WHERE review_state.call = NEW.call
           )
     WHERE call = NEW.call;
END;
