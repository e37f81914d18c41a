-- Schema 7: how response times of a whole room are spread, without its people.

CREATE TABLE roll_times_room (
    -- `roll_times` without its people.
    room     TEXT    NOT NULL,
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
    PRIMARY KEY (room, week, mode, language, kind)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER times_room_in AFTER INSERT ON call_times
BEGIN
    INSERT INTO roll_times_room
    SELECT room, week, mode, language, kind,
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

CREATE TRIGGER times_room_out AFTER DELETE ON call_times
BEGIN
    INSERT INTO roll_times_room
    SELECT room, week, mode, language, kind,
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
    DELETE FROM roll_times_room
     WHERE (room, week, mode, language) = (
         SELECT room, week, mode, language FROM counted_call WHERE id = OLD.call
     )
       AND (
             b00 + b01 + b02 + b03 + b04 + b05 + b06 + b07 + b08 + b09 + b10 + b11 + b12
             + b13 + b14 + b15 + b16 + b17 + b18 + b19 + b20 + b21 + b22 + b23 + b24 +
             b25 + b26
           ) = 0;
END;

INSERT INTO roll_times_room
SELECT room, week, mode, language, kind,
       sum(b00), sum(b01), sum(b02), sum(b03), sum(b04), sum(b05), sum(b06), sum(b07),
       sum(b08), sum(b09), sum(b10), sum(b11), sum(b12), sum(b13), sum(b14), sum(b15),
       sum(b16), sum(b17), sum(b18), sum(b19), sum(b20), sum(b21), sum(b22), sum(b23),
       sum(b24), sum(b25), sum(b26)
  FROM roll_times
 GROUP BY room, week, mode, language, kind;
