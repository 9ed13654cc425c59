-- A mail that carries a code or an initial password: sealed until it leaves, emptied then.
ALTER TABLE outgoing_mail ADD COLUMN sealed boolean NOT NULL DEFAULT false;
