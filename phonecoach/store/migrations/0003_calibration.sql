-- Schema 3: rounds of blind marks are found without reading every annotation.

CREATE INDEX annotation_calibrating ON annotation (call, written, id)
 WHERE kind IN (
     'calibration_asked', 'blind_mark', 'blind_done', 'calibration_closed'
 );
