-- A feed whose processing broke off is tried again; after three times it is given up, so that it can't block the next.
ALTER TABLE feed ADD COLUMN attempts integer NOT NULL DEFAULT 0;
