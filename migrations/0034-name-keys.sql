-- One index serves whole search keys, their beginnings and that a key stands once for a person.

ALTER TABLE person_name_key DROP CONSTRAINT person_name_key_pkey;
DROP INDEX person_name_key_prefix;
CREATE UNIQUE INDEX person_name_key_prefix ON person_name_key (key text_pattern_ops, person_id);
