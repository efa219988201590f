package id.laju.dokumen;

import id.laju.satker.SatkerService;
import id.laju.staf.StafService;
import id.laju.umum.IsianKeliru;
import id.laju.umum.PerubahanData;
import java.security.cert.CertificateEncodingException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The signers' keys. Every method wipes the passphrases it was given. */
@Service
public class KunciService {

    private static final Duration UMUR = Duration.ofDays(2 * 365);
    private static final int SANDI_TERPENDEK = 8;

    private final KunciMapper mapper;
    private final StafService staf;
    private final SatkerService satker;
    private final PercobaanSandi percobaan;
    private final Clock clock;
    private final ApplicationEventPublisher kabar;

    KunciService(KunciMapper mapper, StafService staf, SatkerService satker, PercobaanSandi percobaan, Clock clock,
        ApplicationEventPublisher kabar) {
        this.mapper = mapper;
        this.staf = staf;
        this.satker = satker;
        this.percobaan = percobaan;
        this.clock = clock;
        this.kabar = kabar;
    }

    /** @param sampai last moment the certificate is good for */
    public record InfoKunci(String staf, Instant dari, Instant sampai, boolean demo) {
    }

    @Transactional(readOnly = true)
    public Optional<InfoKunci> info(String id) {
        return mapper.cari(id).map(k -> new InfoKunci(k.staf(), k.berlakuDari(), k.berlakuSampai(), k.demo()));
    }

    /** Whether BSrE can know this person. */
    @Transactional(readOnly = true)
    public boolean punyaNik(String id) {
        return mapper.nik(id).isPresent();
    }

    /** A new key, good for two years, in place of an older one. @throws IsianKeliru on field sandi when it is too short */
    @Transactional
    public InfoKunci buat(String id, char[] sandi, boolean demo) {
        return denganSandi(sandi, () -> {
            Instant kini = clock.instant();
            Instant dari = kini.minus(demo ? UMUR : Duration.ofDays(1));
            return simpan(id, PembuatKunci.buat(nama(id), lembaga(id), demo, dari, kini.plus(UMUR)), sandi, demo);
        });
    }

    /** The signer's own PKCS#12 file, kept as it is under its own passphrase. */
    @Transactional
    public InfoKunci pasang(String id, byte[] p12, char[] sandi) {
        return denganSandi(sandi, () -> simpan(id, buka(p12, sandi), sandi, false));
    }

    /** @throws IsianKeliru on field sandi when the old passphrase is wrong; that counts like a wrong one at signing */
    @Transactional
    public void gantiSandi(String id, char[] lama, char[] baru) {
        Kunci kunci = mapper.cari(id).orElseThrow(() -> IsianKeliru.pada("sandi", "Akun Anda belum mempunyai kunci tanda tangan."));
        percobaan.mulai(id);
        try {
            BrankasKunci.Isi isi = BrankasKunci.buka(kunci.p12(), lama);
            percobaan.berhasil(id);
            periksaBentuk(baru, "sandiBaru");
            simpan(id, isi, baru, kunci.demo());
        } catch (SandiKeliru e) {
            throw percobaan.keliru(id);
        } finally {
            Arrays.fill(lama, '\0');
            Arrays.fill(baru, '\0');
        }
    }

    /** @param nik 16 digits, by which BSrE knows the signer; the audit trail only tells that it was set */
    @Transactional
    public void aturNik(String id, String nik, String oleh) {
        if (nik == null || !nik.matches("\\d{16}")) {
            throw IsianKeliru.pada("nik", "NIK terdiri atas 16 angka.");
        }
        mapper.simpanNik(id, nik);
        kabarkan(id, oleh, "NIK untuk BSrE", null, Map.of("nik", "diatur"));
    }

    private InfoKunci denganSandi(char[] sandi, Supplier<InfoKunci> kerja) {
        try {
            periksaBentuk(sandi, "sandi");
            return kerja.get();
        } finally {
            Arrays.fill(sandi, '\0');
        }
    }

    private static void periksaBentuk(char[] sandi, String bidang) {
        if (sandi.length < SANDI_TERPENDEK) {
            throw IsianKeliru.pada(bidang, "Frasa sandi paling sedikit " + SANDI_TERPENDEK + " huruf atau angka.");
        }
        if (!BrankasKunci.dapatDipakai(sandi)) {
            throw IsianKeliru.pada(bidang, "Frasa sandi hanya boleh berisi huruf tanpa aksen, angka, spasi, dan tanda baca biasa.");
        }
    }

    private static BrankasKunci.Isi buka(byte[] p12, char[] sandi) {
        try {
            return BrankasKunci.buka(p12, sandi);
        } catch (SandiKeliru e) {
            throw IsianKeliru.pada("sandi", "Frasa sandi ini tidak membuka berkas kunci tersebut.");
        } catch (GagalTanda e) {
            throw IsianKeliru.pada("kunci", e.getMessage());
        }
    }

    private InfoKunci simpan(String id, BrankasKunci.Isi isi, char[] sandi, boolean demo) {
        try {
            var sertifikat = isi.sertifikat();
            Kunci kunci = new Kunci(id, BrankasKunci.tutup(isi, sandi), sertifikat.getEncoded(), sertifikat.getNotBefore().toInstant(),
                sertifikat.getNotAfter().toInstant(), demo, clock.instant());
            InfoKunci lama = info(id).orElse(null);
            mapper.simpan(kunci);
            InfoKunci baru = new InfoKunci(id, kunci.berlakuDari(), kunci.berlakuSampai(), demo);
            kabarkan(id, demo ? "sistem" : id, "kunci tanda tangan", lama, baru);
            return baru;
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private void kabarkan(String id, String oleh, String objek, Object lama, Object baru) {
        kabar.publishEvent(new PerubahanData(staf.satker(id).stream().findFirst().orElse(null), oleh, objek, id, lama, baru));
    }

    private String nama(String id) {
        return staf.ambil(id).nama();
    }

    private String lembaga(String id) {
        return staf.satker(id).stream().findFirst().map(k -> satker.ambil(k).singkatan()).orElse("LAJU");
    }
}
