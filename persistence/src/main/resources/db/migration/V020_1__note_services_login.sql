-- 介護WEBサービスへのログイン: the first one with a client certificate; a grant asks whether an administrator has been there.
ALTER TABLE account ADD COLUMN services_login_at timestamptz;
