-- Reasons were kept as the name of an exception once; the page shows them to staff.
update surat_keluar set galat = case
    when galat = 'MailAuthenticationException' then 'Server e-mail menolak akun pengirim balai; administrator perlu memeriksa pengaturannya'
    when galat in ('AddressException', 'MailParseException') then 'Alamat e-mail penerima atau balai sendiri tidak benar'
    else 'Server e-mail tidak dapat dihubungi, atau tidak menerima surat ini' end
where galat ~ '^[A-Za-z]+(Exception|Error)$';

-- Nobody is asked once more to take what its addressee was told otherwise.
update surat_keluar set coba_lagi = null where keadaan = 'DIHUBUNGI' and coba_lagi is not null;
