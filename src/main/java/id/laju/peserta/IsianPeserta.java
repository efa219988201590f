package id.laju.peserta;

import id.laju.umum.BacaIsian;
import id.laju.umum.PeriksaIsian;
import java.util.regex.Pattern;

/** A person as typed. */
public record IsianPeserta(String nama, String email, String telepon, String instansi, String jabatan) {

    private static final Pattern SUREL = Pattern.compile("[^@\\s,;]+@[^@\\s,;]+\\.[^@\\s,;]{2,}");
    private static final Pattern TELEPON = Pattern.compile("[0-9+() .,/-]{6,40}");

    /** Only the two that every person has (TRN-004). */
    public static IsianPeserta dari(String nama, String email) {
        return new IsianPeserta(nama, email, null, null, null);
    }

    static IsianPeserta dari(Peserta p) {
        return new IsianPeserta(p.nama(), p.email(), p.telepon(), p.instansi(), p.jabatan());
    }

    IsianPeserta rapi() {
        return new IsianPeserta(satu(nama), satu(email), satu(telepon), satu(instansi), satu(jabatan));
    }

    private static String satu(String teks) {
        String polos = BacaIsian.teks(teks == null ? null : teks.replace('\u00a0', ' '));
        return polos == null ? null : polos.replaceAll("\\s+", " ");
    }

    /** Of a rapi one. */
    PeriksaIsian periksa() {
        PeriksaIsian keliru = new PeriksaIsian().wajib("nama", nama, "Isi Nama peserta.").panjang("nama", nama, 150, "Nama peserta")
            .wajib("email", email, "Isi E-mail peserta.").panjang("email", email, 150, "E-mail peserta").panjang("instansi", instansi, 200, "Instansi").panjang("jabatan", jabatan, 150, "Jabatan");
        return keliru.tolakJika(email != null && !SUREL.matcher(email).matches(), "email", "E-mail peserta tidak lengkap; contoh: nama@perusahaan.co.id.")
            .tolakJika(telepon != null && (!TELEPON.matcher(telepon).matches() || telepon.replaceAll("\\D", "").length() < 6), "telepon",
                "Telepon/WA peserta ditulis dengan angka, sedikitnya 6 angka; contoh: 0812 5550 1000.");
    }

    boolean sama(String lainNama, String lainEmail) {
        return nama.equalsIgnoreCase(lainNama) && email.equalsIgnoreCase(lainEmail);
    }
}
