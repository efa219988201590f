package id.laju.pemantauan;

import id.laju.mesin.Kasus;
import id.laju.mesin.KasusService;
import id.laju.mesin.Langkah;
import id.laju.pengujian.PenerimaanService;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.permohonan.Sampel;
import id.laju.umum.TidakDitemukan;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** Puts requests and recorded steps together for the customer. */
@Service
class PemantauanService {

    private static final Pattern TANPA_PERMOHONAN = Pattern.compile("/portal/(sertifikat/.*|person/\\d+/perpanjangan/.*|pengaduan/\\d+)");

    private final KasusService kasus;
    private final PermohonanService permohonan;
    private final PenerimaanService penerimaan;
    private final AksesKasus akses;

    PemantauanService(KasusService kasus, PermohonanService permohonan, PenerimaanService penerimaan, AksesKasus akses) {
        this.akses = akses;
        this.kasus = kasus;
        this.permohonan = permohonan;
        this.penerimaan = penerimaan;
    }

    /** Running cases of the organisation, newest first. */
    List<KasusPelanggan> berjalan(long pelangganId) {
        Map<String, List<Langkah>> terbuka = kasus.terbukaMilik(pelangganId).stream().collect(Collectors.groupingBy(Langkah::kasus));
        return kasus.milikPelanggan(pelangganId).stream().filter(k -> k.selesai() == null)
                .flatMap(k -> permohonan.denganKasus(k.nomor()).stream().map(p -> new KasusPelanggan(p, k, terbuka.getOrDefault(k.nomor(), List.of()))))
                .toList();
    }

    /** Corrections and repeated tests of finished orders that ask the customer something about a sample; such cases have no order of their own. */
    List<KasusPelanggan> menungguDalamPerbaikan(long pelangganId) {
        Map<String, List<Langkah>> terbuka = kasus.terbukaMilik(pelangganId).stream().filter(l -> permohonan.denganKasus(l.kasus()).isEmpty() && KemajuanSampel.sampelId(l).isPresent())
            .collect(Collectors.groupingBy(Langkah::kasus));
        return terbuka.entrySet().stream().map(e -> new KasusPelanggan(order(e.getValue().get(0)), kasus.ambil(e.getKey()), e.getValue())).filter(k -> !k.tindakan().isEmpty()).toList();
    }

    /** What cases that are about no request and no sample ask of the organisation now, such as those that watch over its certificates. */
    List<Langkah> menungguTanpaPermohonan(long pelangganId) {
        return kasus.terbukaMilik(pelangganId).stream().filter(l -> "pelanggan".equals(l.giliran()) && l.halaman() != null && TANPA_PERMOHONAN.matcher(l.halaman()).matches()).toList();
    }

    private Permohonan order(Langkah l) {
        return permohonan.ambil(permohonan.satuSampel(KemajuanSampel.sampelId(l).orElseThrow()).permohonanId());
    }

    /**
     * Where the sample with this nomor analisa stands, for whoever knows the number (NAV-011): no customer, product or
     * result is told.
     */
    Optional<String> lacak(String satker, String nomor) {
        return penerimaan.denganNomorAnalisa(satker, nomor.strip()).map(lab -> {
            Sampel sampel = permohonan.satuSampel(lab.sampelId());
            Kasus k = kasus.ambil(permohonan.ambil(sampel.permohonanId()).kasus());
            String kemajuan = new KemajuanSampel(kasus.linimasa(k.nomor())).status(sampel);
            return kemajuan.isEmpty() ? lab.tahap() : kemajuan;
        }).or(() -> permohonan.denganNomor(satker, nomor.strip()).stream().filter(p -> nomor.strip().equals(p.praOrder()) && p.kasus() != null)
            .findFirst().map(p -> kasus.ambil(p.kasus()).status()));
    }

    /** How many cases stand in each stage; a case may stand in several. */
    Map<Tahap, Long> jumlah(List<KasusPelanggan> semua) {
        Map<Tahap, Long> hasil = new EnumMap<>(Tahap.class);
        for (Tahap t : Tahap.values()) {
            hasil.put(t, semua.stream().filter(k -> k.tahap().contains(t)).count());
        }
        hasil.entrySet().removeIf(e -> e.getValue() == 0 && !e.getKey().selalu());
        return hasil;
    }

    /** @throws TidakDitemukan when the request is not this organisation's or was not submitted */
    KasusPelanggan satu(long permohonanId, long pelangganId) {
        return kasus(akses.pelanggan(permohonanId, pelangganId));
    }

    KasusPelanggan kasus(Permohonan p) {
        Kasus k = kasus.ambil(p.kasus());
        return new KasusPelanggan(p, k, kasus.terbuka(k.nomor()));
    }

    /** Every step of the case that the customer may read, oldest first. */
    List<Langkah> linimasa(KasusPelanggan k) {
        return linimasa(k.kasus().nomor());
    }

    List<Langkah> linimasa(String nomor) {
        return kasus.linimasa(nomor).stream().filter(l -> !l.dibatalkan() && pantasDibaca(l)).toList();
    }

    /** Of the system's own steps only those that produced or sent something. */
    private static boolean pantasDibaca(Langkah l) {
        return !l.jenis().equals("serviceTask") || l.frasa().matches("(terbitkan|beritahu|rilis|ingatkan).*");
    }
}
