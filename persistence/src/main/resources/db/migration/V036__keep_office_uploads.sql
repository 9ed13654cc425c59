-- 事業所データのアップロード: an uploaded file until its import has ended. Any node can take it; nothing lies on a node's disk.
CREATE TABLE office_upload (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    name varchar(200) NOT NULL,
    bytes bytea NOT NULL,
    received_at timestamptz NOT NULL
);
