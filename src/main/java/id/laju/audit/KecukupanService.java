package id.laju.audit;

import id.laju.dokumen.AuditKecukupan;
import id.laju.dokumen.Dokumen;
import id.laju.dokumen.DokumenService;
import id.laju.dokumen.JenisDokumen;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.satker.SatkerService;
import id.laju.sertifikasi.LingkupAudit;
import id.laju.sertifikasi.LingkupAuditService;
import id.laju.sertifikasi.SkemaSertifikasi;
import id.laju.staf.StafService;
import id.laju.tagihan.DibayarOrder;
import id.laju.umum.BacaIsian;
import id.laju.umum.PeriksaIsian;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The team judges the documents before it travels (CRT-042). */
@Service
class KecukupanService {

    private static final Set<String> HASIL = Set.of("SESUAI", "TIDAK_SESUAI", "TIDAK_BERLAKU");
    private static final String PERHATIAN = "perhatian";
    private static final int PANJANG = 2000;

    /** @param nilai as typed; read only where the row has limits */
    record Baris(long butirId, String hasil, String nilai, String catatan) {
    }

    private record Dinilai(long butirId, HasilPeriksa hasil, BigDecimal nilai, String catatan) {
    }

    /** @param keputusan memadai, perhatian (of two stages only) or kurang */
    record Isian(String keputusan, String catatan, List<Baris> baris) {
        Isian {
            baris = baris == null ? List.of() : baris;
        }
    }

    private final KecukupanMapper mapper;
    private final PermohonanService permohonan;
    private final LingkupAuditService lingkup;
    private final SkemaSertifikasi skema;
    private final SatkerService satker;
    private final StafService staf;
    private final DokumenService dokumen;
    private final DibayarOrder dibayar;
    private final Clock jam;

    KecukupanService(KecukupanMapper mapper, PermohonanService permohonan, LingkupAuditService lingkup, SkemaSertifikasi skema, SatkerService satker, StafService staf, DokumenService dokumen, DibayarOrder dibayar,
            Clock jam) {
        this.mapper = mapper;
        this.permohonan = permohonan;
        this.lingkup = lingkup;
        this.skema = skema;
        this.satker = satker;
        this.staf = staf;
        this.dokumen = dokumen;
        this.dibayar = dibayar;
        this.jam = jam;
    }

    /** Newest first. */
    List<Kecukupan> semua(long permohonanId) {
        return mapper.semua(permohonanId);
    }

    Optional<Kecukupan> terakhir(long permohonanId) {
        return mapper.semua(permohonanId).stream().findFirst();
    }

    /** What stage 1 left for stage 2 to look at; empty when it left nothing. */
    Optional<Kecukupan> diperhatikan(long permohonanId) {
        return terakhir(permohonanId).filter(Kecukupan::perhatian);
    }

    List<ButirKecukupan> butir(Kecukupan k) {
        return mapper.butir(k.permohonanId(), k.putaran());
    }

    /** What is to be judged now. */
    List<ButirKecukupan> daftar(long permohonanId) {
        return mapper.daftar(permohonanId);
    }

    /** The first of two stages is judged in the same way. */
    boolean tahapSatu(long permohonanId) {
        return skema.duaTahap(permohonanId);
    }

    /** How often a round was not answered in time. */
    List<KecukupanMapper.Lewat> lewat(long permohonanId) {
        return mapper.lewat(permohonanId);
    }

    /** Rupiah that came in for the order; empty when nothing was billed. */
    Optional<BigDecimal> dibayar(long permohonanId) {
        return dibayar.untuk(permohonanId);
    }

    /** @throws id.laju.umum.IsianKeliru with every row that is not judged, or does not fit the verdict */
    @Transactional
    void nilai(long permohonanId, Isian i, String oleh) {
        List<Dinilai> baris = periksa(permohonanId, i);
        int putaran = mapper.kunci(permohonanId).map(Kecukupan::putaran).orElse(0) + 1;
        mapper.nilai(permohonanId, putaran, i.keputusan(), BacaIsian.teks(i.catatan()), oleh, jam.instant());
        baris.forEach(b -> mapper.nilaiButir(permohonanId, putaran, b.butirId(), b.hasil(), b.nilai(), b.catatan()));
        mapper.terbit(permohonanId, putaran, terbitkan(permohonan.ambil(permohonanId), terakhir(permohonanId).orElseThrow()).id());
    }

    private List<Dinilai> periksa(long permohonanId, Isian i) {
        Map<Long, ButirKecukupan> harus = mapper.daftar(permohonanId).stream().collect(Collectors.toMap(ButirKecukupan::butirId, Function.identity()));
        BacaIsian baca = new BacaIsian();
        PeriksaIsian p = baca.periksa();
        boolean cocok = i.baris().size() == harus.size() && harus.keySet().containsAll(i.baris().stream().map(Baris::butirId).toList());
        boolean perhatian = PERHATIAN.equals(i.keputusan());
        p.tolakJika(!"memadai".equals(i.keputusan()) && !"kurang".equals(i.keputusan()) && !(perhatian && skema.duaTahap(permohonanId)), "keputusan", "Pilih apakah dokumen memadai.").tolakJika(!cocok, "keputusan", "Daftar periksa sudah berubah. Muat ulang formulir.");
        List<Dinilai> hasil = cocok ? IntStream.range(0, i.baris().size()).mapToObj(n -> satu(harus.get(i.baris().get(n).butirId()), i.baris().get(n), "baris." + n + ".", baca)).toList() : List.of();
        boolean adaKurang = hasil.stream().anyMatch(b -> b.hasil() == HasilPeriksa.TIDAK_SESUAI);
        p.panjang("catatan", i.catatan(), PANJANG, "Catatan").tolakJika("memadai".equals(i.keputusan()) && adaKurang, "keputusan", "Ada butir yang tidak sesuai, jadi dokumen belum memadai.")
            .tolakJika(!"memadai".equals(i.keputusan()) && !adaKurang && BacaIsian.teks(i.catatan()) == null, "catatan", "Tulis apa yang kurang; tidak ada butir yang tidak sesuai.");
        baca.selesai();
        return hasil;
    }

    private static Dinilai satu(ButirKecukupan b, Baris i, String di, BacaIsian baca) {
        BigDecimal nilai = b.berbatas() ? baca.nilai(di + "nilai", i.nilai(), "Nilai menurut dokumen") : null;
        HasilPeriksa hasil = b.dinilai(i.hasil() != null && HASIL.contains(i.hasil()) ? HasilPeriksa.valueOf(i.hasil()) : null, nilai);
        String catatan = BacaIsian.teks(i.catatan());
        baca.periksa().tolakJika(hasil == null && !b.berbatas(), di + "hasil", "Nilai butir ini.")
            .tolakJika(hasil == null && b.berbatas() && BacaIsian.teks(i.nilai()) == null, di + "nilai", "Isi nilai menurut dokumen, atau pilih Tidak berlaku.").panjang(di + "catatan", catatan, PANJANG, "Catatan")
            .tolakJika(hasil == HasilPeriksa.TIDAK_BERLAKU && b.berbatas() && catatan == null, di + "catatan", "Tulis mengapa batas ini tidak berlaku.")
            .tolakJika(hasil == HasilPeriksa.TIDAK_BERLAKU && nilai != null, di + "nilai", "Nilai terisi, tetapi Tidak berlaku dipilih: pilih Menurut batas, atau kosongkan nilainya.")
            .tolakJika(hasil == HasilPeriksa.TIDAK_SESUAI && catatan == null, di + "catatan", "Tulis apa yang kurang; pelanggan membacanya.");
        return new Dinilai(b.butirId(), hasil, hasil == HasilPeriksa.TIDAK_BERLAKU ? null : nilai, catatan);
    }

    private Dokumen terbitkan(Permohonan p, Kecukupan k) {
        LingkupAudit l = lingkup.untuk(p);
        List<AuditKecukupan.Baris> baris = butir(k).stream().map(b -> new AuditKecukupan.Baris(b.acuan() + ", " + b.tertulis(), b.hasilLabel(), b.catatan())).toList();
        Dokumen d = dokumen.buat(p.satker(), WaktuAudit.order(p) + (skema.duaTahap(p.id()) ? "/T1/" : "/AK/") + k.putaran(), p.kasus(), new AuditKecukupan(
            lingkup.formulir(p.satker(), JenisDokumen.AUDIT_KECUKUPAN).orElse(null), skema.duaTahap(p.id()), k.putaran(), WaktuAudit.order(p), p.namaCetak(), l.acuan(), l.produk(), baris,
            k.ditulis(), k.catatan(), staf.nama(k.oleh()), satker.ambil(p.satker()).kota(),
            k.pada().atZone(satker.ambil(p.satker()).zonaWaktu()).toLocalDate()));
        dokumen.terbitkan(d.id());
        return d;
    }

    /** @param putusan lanjut or berhenti @param menjadi dikembalikan or dimuka: what becomes of the money; read only when the order is given up after it was paid */
    @Transactional
    void putuskan(long permohonanId, String putusan, String alasan, String menjadi, String oleh) {
        Kecukupan k = mapper.kunci(permohonanId).orElseThrow();
        boolean berhenti = "berhenti".equals(putusan);
        PeriksaIsian p = new PeriksaIsian().tolakJika(!berhenti && !"lanjut".equals(putusan), "keputusan", "Pilih keputusan.");
        (berhenti ? dibayar.periksa(p, permohonanId, menjadi) : p).wajib("alasan", alasan, "Tulis alasan keputusan ini.").panjang("alasan", alasan, 1000, "Alasan").selesai();
        mapper.putuskan(permohonanId, k.putaran(), putusan, alasan.strip(), oleh, jam.instant());
        if (berhenti) {
            permohonan.batalkanOrder(permohonanId, alasan.strip(), DibayarOrder.dikembalikan(menjadi), oleh);
        }
    }
}
