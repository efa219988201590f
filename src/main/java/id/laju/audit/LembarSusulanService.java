package id.laju.audit;

import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.umum.BacaIsian;
import id.laju.umum.IsianKeliru;
import id.laju.umum.PeriksaIsian;
import id.laju.umum.PerubahanData;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A sheet was closed without one measured requirement, so that no level can be decided: whoever reviews or decides gives it back, and the team adds what it measured. The signed sheet stays. */
@Service
public class LembarSusulanService {

    private static final int PANJANG = 2000;

    record Baris(Long butirId, String hasil, String nilai, String catatan) {
    }

    record Isian(List<Baris> baris, String jawaban) {
        Isian {
            baris = baris == null ? List.of() : baris;
        }
    }

    private record Dinilai(ButirLembar butir, HasilPeriksa hasil, BigDecimal nilai, String catatan) {
    }

    private final LembarSusulanMapper mapper;
    private final LembarAuditService lembar;
    private final CapaianAudit capaian;
    private final PermohonanService permohonan;
    private final ApplicationEventPublisher kabar;
    private final Clock jam;

    LembarSusulanService(LembarSusulanMapper mapper, LembarAuditService lembar, CapaianAudit capaian, PermohonanService permohonan, ApplicationEventPublisher kabar, Clock jam) {
        this.mapper = mapper;
        this.lembar = lembar;
        this.capaian = capaian;
        this.permohonan = permohonan;
        this.kabar = kabar;
        this.jam = jam;
    }

    /** Closed, and no measured requirement judged. */
    public boolean perlu(long permohonanId) {
        return mapper.terkunci(permohonanId).isPresent() && capaian.untuk(permohonanId).isEmpty();
    }

    /** Newest first. */
    public List<PermintaanLembar> semua(long permohonanId) {
        return mapper.semua(permohonanId);
    }

    /** @throws IsianKeliru on catatan without a reason, and when nothing is missing */
    @Transactional
    public void minta(long permohonanId, String alasan, String oleh) {
        new PeriksaIsian().wajib("catatan", alasan, "Tulis apa yang harus diukur dan dilengkapi tim audit.").panjang("catatan", alasan, PANJANG, "Catatan")
            .tolakJika(!perlu(permohonanId), "catatan", "Lembar order ini sudah mempunyai persyaratan yang dinilai; tidak ada yang dapat dilengkapi lewat jalan ini.").selesai();
        mapper.minta(permohonanId, mapper.terkunci(permohonanId).orElseThrow(), alasan.strip(), oleh, jam.instant());
    }

    Optional<PermintaanLembar> terbuka(long permohonanId) {
        return mapper.semua(permohonanId).stream().filter(x -> x.dijawab() == null).findFirst();
    }

    /** Rows that can be measured. */
    List<ButirLembar> butir(long auditId) {
        return lembar.butir(auditId).stream().filter(b -> b.bentuk() == DaftarPeriksa.Bentuk.TERUKUR).toList();
    }

    /** @throws IsianKeliru with every wrong field, and when again nothing would be judged */
    @Transactional
    void isi(long permohonanId, Isian i, String oleh) {
        PermintaanLembar minta = terbuka(permohonanId).orElseThrow(() -> new IsianKeliru("Lembar ini tidak diminta dilengkapi lagi. Muat ulang halaman."));
        List<Dinilai> baris = periksa(butir(minta.auditId()), i);
        baris.forEach(d -> simpan(permohonan.ambil(permohonanId), minta, d, oleh));
        if (mapper.jawab(minta.id(), i.jawaban().strip(), oleh, jam.instant()) == 0) {
            throw new IsianKeliru("Lembar ini baru saja dilengkapi orang lain. Muat ulang halaman.");
        }
    }

    private static List<Dinilai> periksa(List<ButirLembar> butir, Isian i) {
        Map<Long, ButirLembar> harus = butir.stream().collect(Collectors.toMap(ButirLembar::id, Function.identity()));
        boolean cocok = i.baris().size() == harus.size() && harus.keySet().equals(i.baris().stream().map(Baris::butirId).collect(Collectors.toSet()));
        BacaIsian baca = new BacaIsian();
        baca.periksa().tolakJika(!cocok, "jawaban", "Daftar periksa sudah berubah. Muat ulang formulir.").wajib("jawaban", i.jawaban(), "Tulis dari mana nilai ini dan kapan diukur.").panjang("jawaban", i.jawaban(), PANJANG, "Jawaban");
        List<Dinilai> hasil = cocok ? IntStream.range(0, i.baris().size()).mapToObj(n -> satu(harus.get(i.baris().get(n).butirId()), i.baris().get(n), "baris." + n + ".", baca)).toList() : List.of();
        baca.periksa().tolakJika(cocok && hasil.stream().noneMatch(d -> d.hasil() != null && d.hasil() != HasilPeriksa.TIDAK_BERLAKU), "jawaban",
            "Nilai paling sedikit satu persyaratan; tanpa itu peringkat tidak dapat ditetapkan. Bila daftarnya kosong, minta Admin Sertifikasi mengisi daftar periksa standarnya di Master Sertifikasi, lalu muat ulang.");
        baca.selesai();
        return hasil;
    }

    private static Dinilai satu(ButirLembar b, Baris i, String di, BacaIsian baca) {
        BigDecimal nilai = b.berbatas() ? baca.nilai(di + "nilai", i.nilai(), "Nilai terukur") : null;
        HasilPeriksa hasil = b.dinilai(i.hasil() != null && b.pilihan().containsKey(i.hasil()) ? HasilPeriksa.valueOf(i.hasil()) : null, nilai);
        String catatan = BacaIsian.teks(i.catatan());
        baca.periksa().tolakJika(hasil == null && !b.berbatas(), di + "hasil", "Nilai butir ini.")
            .tolakJika(hasil == null && b.berbatas() && BacaIsian.teks(i.nilai()) == null, di + "nilai", "Isi nilai terukur, atau pilih Tidak berlaku.").panjang(di + "catatan", catatan, PANJANG, "Catatan")
            .tolakJika(hasil == HasilPeriksa.TIDAK_BERLAKU && nilai != null, di + "nilai", "Nilai terisi, tetapi Tidak berlaku dipilih: pilih Menurut batas, atau kosongkan nilainya.")
            .tolakJika(hasil == HasilPeriksa.TIDAK_BERLAKU && b.berbatas() && catatan == null, di + "catatan", "Tulis mengapa batas ini tidak berlaku.")
            .tolakJika(hasil == HasilPeriksa.TIDAK_SESUAI && catatan == null, di + "catatan", "Tulis bukti ketidaksesuaiannya.");
        return new Dinilai(b, hasil, hasil == HasilPeriksa.TIDAK_BERLAKU ? null : nilai, catatan);
    }

    private void simpan(Permohonan p, PermintaanLembar minta, Dinilai d, String oleh) {
        mapper.tambah(minta.id(), d.butir().id(), d.hasil(), d.nilai(), d.catatan());
        kabar.publishEvent(new PerubahanData(p.satker(), oleh, "jawaban audit", p.kasus() + " " + d.butir().daftar() + " " + d.butir().klausul(), Map.of("hasil", d.butir().hasilLabel()), Map.of("hasil", d.hasil().label() + " (susulan)")));
    }
}
