package id.laju.sertifikasi;

import id.laju.layanan.TarifPos;
import id.laju.penawaran.JasaDipilih;
import id.laju.permohonan.Permohonan;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** Which items of the price list a request asks for, as far as it says so itself; PJ Sertifikasi may choose others. */
@Component
class UsulanJasa {

    private static final String TAMBAH_MEREK = "Tambah Merek/Kemasan";
    static final String HARI_AUDIT = "Hari orang audit";
    private static final String INDUSTRI_HIJAU = "Sertifikasi Industri Hijau";

    private final SertifikasiService sertifikasi;
    private final KatalogSertifikasi katalog;
    private final MerekService merek;
    private final KonfirmasiAuditService konfirmasi;
    private final SertifikatAcuan register;

    UsulanJasa(SertifikasiService sertifikasi, KatalogSertifikasi katalog, MerekService merek, KonfirmasiAuditService konfirmasi, SertifikatAcuan register) {
        this.sertifikasi = sertifikasi;
        this.katalog = katalog;
        this.merek = merek;
        this.konfirmasi = konfirmasi;
        this.register = register;
    }

    List<JasaDipilih> untuk(Permohonan p, Collection<TarifPos> daftar) {
        Sertifikasi s = sertifikasi.ambil(p);
        List<JasaDipilih> hasil = new ArrayList<>();
        pokok(p, s, daftar).ifPresent(hasil::add);
        if (s.tambahMerek()) {
            cari(daftar, t -> t.rincian().equals(TAMBAH_MEREK)).ifPresent(t -> hasil.add(new JasaDipilih(t.id(), merekBaru(p, s))));
        }
        return hasil;
    }

    /** Those that the certificate does not name yet; one at least, as a package may be added to a brand that it names. */
    private int merekBaru(Permohonan p, Sertifikasi s) {
        List<String> baru = new ArrayList<>(merek.semua(p.id()).stream().map(m -> nama(m.merek())).toList());
        register.merek(p.satker(), s.sertifikatLama()).forEach(m -> baru.remove(nama(m)));
        return Math.max(1, baru.size());
    }

    private static String nama(String merek) {
        return merek == null ? "" : merek.strip().toLowerCase(Locale.ROOT);
    }

    private Optional<JasaDipilih> pokok(Permohonan p, Sertifikasi s, Collection<TarifPos> daftar) {
        String kegiatan = s.kegiatan().label();
        return switch (p.layanan()) {
            case LayananSertifikasi.INDUSTRI_HIJAU -> cari(daftar, t -> t.nama().equals(INDUSTRI_HIJAU) && t.rincian().equals(kegiatan)).map(t -> new JasaDipilih(t.id(), 1));
            case LayananSertifikasi.SISTEM_MANAJEMEN -> cari(daftar, t -> t.rincian().equals(HARI_AUDIT)).map(t -> new JasaDipilih(t.id(), hariAudit(p.id())));
            default -> katalog.sni(p.satker(), s.produkSertifikasiId())
                .flatMap(sni -> cari(daftar, t -> t.nama().endsWith(" " + sni.acuan()) && t.rincian().equals(kegiatan))).map(t -> new JasaDipilih(t.id(), 1));
        };
    }

    /** As the customer confirmed them, up to whole days; null before. */
    private Integer hariAudit(long permohonanId) {
        return konfirmasi.cari(permohonanId).map(k -> bulat(k.hariAudit())).orElse(null);
    }

    private static int bulat(BigDecimal hari) {
        return hari.setScale(0, RoundingMode.CEILING).intValueExact();
    }

    /** Why more days are billed than were confirmed; empty where they are the same, or somebody chose another number. */
    Optional<String> pembulatan(long permohonanId, TarifPos t, int banyak) {
        return konfirmasi.cari(permohonanId).map(KonfirmasiAudit::hariAudit).filter(h -> t.rincian().equals(HARI_AUDIT) && bulat(h) == banyak && h.compareTo(BigDecimal.valueOf(banyak)) < 0)
            .map(h -> "lama audit " + HariAudit.tulis(h) + " hari orang, ditagih " + banyak + " karena tarifnya per hari orang penuh");
    }

    private static Optional<TarifPos> cari(Collection<TarifPos> daftar, Predicate<TarifPos> cocok) {
        return daftar.stream().filter(cocok).findFirst();
    }
}
