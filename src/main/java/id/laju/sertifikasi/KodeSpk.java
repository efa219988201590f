package id.laju.sertifikasi;

import id.laju.pelanggan.Pengguna;
import id.laju.sertifikasi.KodeSpkMapper.Baris;
import id.laju.surat.SuratService;
import id.laju.umum.IsianKeliru;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one-time code by which a customer signs an agreement: six digits in a mail to the very person who asked for it, of which only a hash is kept. One at a
 * time; dead after ten minutes or five wrong tries, and after twenty of all codes a version can only be signed on paper.
 */
@Component
class KodeSpk {

    static final Duration BERLAKU = Duration.ofMinutes(10);
    static final int PALING_BANYAK_GAGAL = 5;
    static final int PALING_BANYAK_SEMUA = 20;
    private static final Duration JEDA = Duration.ofMinutes(1);
    private static final String MATI = "Kode ini sudah tidak berlaku. Minta kode baru; kode berlaku " + BERLAKU.toMinutes() + " menit dan hanya untuk yang memintanya.";

    private final KodeSpkMapper mapper;
    private final PasswordEncoder penyandi;
    private final SuratService surat;
    private final Clock jam;
    private final SecureRandom acak = new SecureRandom();

    KodeSpk(KodeSpkMapper mapper, PasswordEncoder penyandi, SuratService surat, Clock jam) {
        this.mapper = mapper;
        this.penyandi = penyandi;
        this.surat = surat;
        this.jam = jam;
    }

    /**
     * Sends a new code; an older one is dead.
     *
     * @throws IsianKeliru when this person has no e-mail, asked a moment ago, or too many tries were wrong
     */
    @Transactional
    void kirim(Spk s, Pengguna orang) {
        if (orang.surel() == null) {
            throw new IsianKeliru("Akun Anda tidak mempunyai e-mail untuk menerima kode. Unggah pindaian SPK yang ditandatangani.");
        }
        tolakTerlaluBanyak(s);
        String kode = "%06d".formatted(acak.nextInt(1_000_000));
        Instant kini = jam.instant();
        if (mapper.pasang(s.id(), orang.id(), orang.surel(), penyandi.encode(kode), kini, kini.plus(BERLAKU), kini.minus(JEDA)) == 0) {
            throw new IsianKeliru("Kode baru saja dikirim. Periksa e-mail Anda, atau tunggu satu menit lalu minta lagi.");
        }
        surat.kirimRahasia("spk-kode/" + s.id() + "/" + mapper.cari(s.id()).orElseThrow().ke(), s.satker(), orang.surel(), "Kode tanda tangan SPK " + s.nomor(), "spk-kode",
            Map.of("nama", orang.nama(), "nomor", s.nomor(), "kode", kode, "menit", BERLAKU.toMinutes()));
    }

    /**
     * A wrong one counts; not in a transaction with the signature, so that it does.
     *
     * @throws IsianKeliru on kode
     */
    @Transactional(noRollbackFor = IsianKeliru.class)
    void periksa(Spk s, long pengguna, String ketikan) {
        tolakTerlaluBanyak(s);
        Baris b = hidup(s, pengguna);
        if (mapper.coba(s.id(), b.sandi(), PALING_BANYAK_GAGAL, PALING_BANYAK_SEMUA) == 0) {
            throw IsianKeliru.pada("kode", MATI);
        } else if (penyandi.matches(rapi(ketikan), b.sandi())) {
            mapper.benar(s.id());
        } else {
            int sisa = PALING_BANYAK_GAGAL - mapper.cari(s.id()).orElseThrow().gagal();
            throw IsianKeliru.pada("kode", sisa > 0 ? "Kode tidak cocok. Periksa e-mail terakhir dari kami; tersisa " + sisa + " percobaan." : MATI);
        }
    }

    /** Dead from now on. @return address it went to @throws IsianKeliru on kode, when it is not the right one, or somebody was faster */
    @Transactional
    String pakai(Spk s, long pengguna, String ketikan) {
        Baris b = hidup(s, pengguna);
        if (!penyandi.matches(rapi(ketikan), b.sandi()) || mapper.pakai(s.id(), b.sandi()) == 0) {
            throw IsianKeliru.pada("kode", MATI);
        }
        return b.surel();
    }

    private Baris hidup(Spk s, long pengguna) {
        return mapper.cari(s.id()).filter(b -> b.sandi() != null && b.penggunaId() == pengguna && b.gagal() < PALING_BANYAK_GAGAL && jam.instant().isBefore(b.sampai()))
            .orElseThrow(() -> IsianKeliru.pada("kode", MATI));
    }

    private void tolakTerlaluBanyak(Spk s) {
        if (mapper.cari(s.id()).filter(b -> b.gagalSemua() >= PALING_BANYAK_SEMUA).isPresent()) {
            throw new IsianKeliru("Terlalu banyak kode yang salah. SPK ini hanya dapat ditandatangani dengan pindaian.");
        }
    }

    private static String rapi(String ketikan) {
        return ketikan == null ? "" : ketikan.replaceAll("\\D", "");
    }
}
