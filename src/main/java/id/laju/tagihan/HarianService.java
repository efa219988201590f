package id.laju.tagihan;

import id.laju.satker.SatkerService;
import id.laju.umum.IsianKeliru;
import id.laju.umum.PeriksaIsian;
import id.laju.umum.TidakDitemukan;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The payments of a day as LAJU, SIMPONI and the bank tell them, ticked off by the bendahara. */
@Service
class HarianService {

    /** The bank may book a payment days after SIMPONI names it. */
    private static final int SELISIH_HARI = 10;
    private static final Comparator<BarisHarian> URUTAN = Comparator.comparing(BarisHarian::dicentang).thenComparing(BarisHarian::cocok)
        .thenComparing(BarisHarian::saat).thenComparing(BarisHarian::kunci);

    private final HarianMapper mapper;
    private final SatkerService satker;
    private final Clock jam;

    HarianService(HarianMapper mapper, SatkerService satker, Clock jam) {
        this.mapper = mapper;
        this.satker = satker;
        this.jam = jam;
    }

    ZoneId zona(String kode) {
        return satker.ambil(kode).zonaWaktu();
    }

    LocalDate hariIni(String kode) {
        return LocalDate.now(jam.withZone(zona(kode)));
    }

    /** What needs a look first: not ticked, then what differs, then by time. The day is that of the satker. */
    @Transactional(readOnly = true)
    List<BarisHarian> hari(String kode, LocalDate hari) {
        ZoneId zona = zona(kode);
        var dari = hari.minusDays(SELISIH_HARI).atStartOfDay(zona).toInstant();
        var sampai = hari.plusDays(SELISIH_HARI + 1L).atStartOfDay(zona).toInstant();
        Map<String, Centang> centang = mapper.centang(kode, dari).stream().collect(Collectors.toMap(Centang::kunci, c -> c));
        return new PencocokanHarian(mapper.laju(kode, dari, sampai), mapper.berkas(kode, SumberBerkas.SIMPONI, dari, sampai), mapper.berkas(kode, SumberBerkas.BANK, dari, sampai))
            .baris(centang).stream().filter(b -> b.saat().atZone(zona).toLocalDate().equals(hari)).sorted(URUTAN).toList();
    }

    /**
     * @param dilihat what the three said on the page that was ticked
     * @throws IsianKeliru when that changed meanwhile, or a difference has no note
     * @throws TidakDitemukan when the day has no such payment
     */
    @Transactional
    void centang(String kode, LocalDate hari, String kunci, String dilihat, String catatan, String oleh) {
        BarisHarian b = baris(kode, hari, kunci);
        if (!b.keadaan().equals(dilihat)) {
            throw new IsianKeliru("Data pembayaran ini berubah sejak halaman dibuka. Periksa sekali lagi, lalu centang.");
        }
        new PeriksaIsian().tolakJika(!b.cocok() && (catatan == null || catatan.isBlank()), "catatan", "Ada perbedaan: isi apa yang ditemukan sebelum mencentangnya.")
            .panjang("catatan", catatan, 500, "Catatan").selesai();
        if (!b.dicentang()) {
            tulis(kode, b, true, catatan, oleh);
        }
    }

    /** Everything that agrees. @return how many were ticked */
    @Transactional
    int centangYangCocok(String kode, LocalDate hari, String oleh) {
        List<BarisHarian> cocok = hari(kode, hari).stream().filter(b -> b.cocok() && !b.dicentang()).toList();
        cocok.forEach(b -> tulis(kode, b, true, null, oleh));
        return cocok.size();
    }

    /** Takes a tick back; the old one stays in the book. */
    @Transactional
    void batalkan(String kode, LocalDate hari, String kunci, String oleh) {
        BarisHarian b = baris(kode, hari, kunci);
        if (b.centang() != null && b.centang().dicentang()) {
            tulis(kode, b, false, null, oleh);
        }
    }

    private BarisHarian baris(String kode, LocalDate hari, String kunci) {
        return hari(kode, hari).stream().filter(b -> b.kunci().equals(kunci)).findFirst().orElseThrow(() -> TidakDitemukan.untuk("Pembayaran", kunci));
    }

    private void tulis(String kode, BarisHarian b, boolean dicentang, String catatan, String oleh) {
        mapper.centangkan(kode, b.kunci(), dicentang, b.keadaan(), catatan == null || catatan.isBlank() ? null : catatan.strip(), jam.instant(), oleh);
    }
}
