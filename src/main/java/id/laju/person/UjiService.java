package id.laju.person;

import id.laju.permohonan.PermohonanService;
import id.laju.peserta.PesertaService;
import id.laju.umum.IsianKeliru;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tests of the people of one order: placed into a session, and tested again where one failed (PRS-002). */
@Service
class UjiService {

    private final UjiMapper mapper;
    private final SesiService sesi;
    private final PersonService person;
    private final SkemaPersonService skema;
    private final PesertaService peserta;
    private final PermohonanService permohonan;
    private final PersonProses proses;
    private final Clock jam;

    UjiService(UjiMapper mapper, SesiService sesi, PersonService person, SkemaPersonService skema, PesertaService peserta, PermohonanService permohonan, PersonProses proses, Clock jam) {
        this.mapper = mapper;
        this.sesi = sesi;
        this.person = person;
        this.skema = skema;
        this.peserta = peserta;
        this.permohonan = permohonan;
        this.proses = proses;
        this.jam = jam;
    }

    List<UjiPeserta> uji(long permohonanId) {
        return mapper.uji(permohonanId);
    }

    List<UjiPeserta> tertunda(long permohonanId) {
        return mapper.uji(permohonanId).stream().filter(u -> u.hasil() == null).toList();
    }

    /** The last test of each participant. */
    Map<Long, UjiPeserta> terakhir(long permohonanId) {
        Map<Long, UjiPeserta> hasil = new HashMap<>();
        mapper.uji(permohonanId).forEach(u -> hasil.merge(u.pesertaId(), u, (a, b) -> a.ke() > b.ke() ? a : b));
        return hasil;
    }

    List<NilaiUnit> nilai(long permohonanId) {
        return mapper.semuaNilai(permohonanId);
    }

    /** Session for which the order waits; null without. */
    SesiUji sesi(long permohonanId) {
        return mapper.sesiTertunda(permohonanId).orElse(null);
    }

    /** Session which the order had and which did not take place for it; null once it has another one. */
    SesiUji sesiLepas(long permohonanId) {
        return mapper.sesiLepas(permohonanId).orElse(null);
    }

    /** How many people are to be tested now; before the first test all of them. */
    int banyak(long permohonanId) {
        return mapper.uji(permohonanId).isEmpty() ? peserta.jumlah(permohonanId) : tertunda(permohonanId).size();
    }

    List<SesiUji> pilihan(long permohonanId) {
        return mapper.terbuka(person.skema(permohonanId).orElseThrow().id(), jam.instant());
    }

    /** @throws IsianKeliru on sesiId when the session takes nobody any more */
    @Transactional
    void tempatkan(long permohonanId, Long sesiId) {
        if (mapper.uji(permohonanId).isEmpty()) {
            skema.bekukan(permohonanId, person.skema(permohonanId).orElseThrow().id());
            peserta.semua(permohonanId).forEach(x -> mapper.tambahUji(x.id(), 1));
        }
        SesiUji s = sesiId == null ? null : mapper.cari(sesiId).map(x -> sesi.kunci(x.id())).orElse(null);
        if (s == null || !person.skema(permohonanId).orElseThrow().id().equals(s.skemaId()) || !s.keadaan().menerima() || !s.batasPendaftaran().isAfter(jam.instant())) {
            throw IsianKeliru.pada("sesiId", "Pilih sesi uji skema ini yang pendaftarannya masih dibuka.");
        }
        int baru = tertunda(permohonanId).size();
        if (mapper.terisi(sesiId) + baru > s.kuotaMaksimal()) {
            throw IsianKeliru.pada("sesiId", "Sesi ini tinggal mempunyai " + (s.kuotaMaksimal() - mapper.terisi(sesiId)) + " tempat, sedangkan pesertanya " + baru + ". Pilih atau buka sesi lain.");
        }
        mapper.tempatkan(permohonanId, sesiId);
        if (s.keadaan() == KeadaanSesi.DIBUKA && sesi.kuotaTercapai(sesiId)) {
            proses.kuotaTercapai(s);
        }
    }

    /** Its session passed without taking place for them; the customer is asked about it. */
    @Transactional
    void lepasLewat(long permohonanId) {
        mapper.lepasLewat(permohonanId);
    }

    /** They do not take the session that is offered. */
    @Transactional
    void lepas(long permohonanId) {
        mapper.tempatkan(permohonanId, null);
    }

    /** Units in which this participant was not competent yet, in their order. */
    List<UnitKompetensi> diuji(long permohonanId, UjiPeserta u) {
        Set<Long> milik = mapper.uji(permohonanId).stream().filter(x -> x.pesertaId() == u.pesertaId()).map(UjiPeserta::id).collect(Collectors.toSet());
        Set<Long> lulus = nilai(permohonanId).stream().filter(n -> milik.contains(n.ujiId()) && n.kompeten()).map(NilaiUnit::unitId).collect(Collectors.toSet());
        return skema.unit(permohonanId, person.skema(permohonanId).orElseThrow().id()).stream().filter(x -> !lulus.contains(x.id())).toList();
    }

    /** Participants who failed and may be tested once more. */
    List<UjiPeserta> dapatDiulang(long permohonanId) {
        int paling = person.skema(permohonanId).map(SkemaPerson::ujiUlang).orElse(0);
        return terakhir(permohonanId).values().stream().filter(u -> u.hasil() != null && !u.kompeten() && !u.tanpaUlang() && u.ke() <= paling).toList();
    }

    /** Nobody of the order was tested yet. */
    boolean pertama(long permohonanId) {
        return mapper.uji(permohonanId).stream().allMatch(u -> u.hasil() == null);
    }

    /** The customer does not wait for another session: before the first test the order is given up and paid back, later only the further test is. Repeatable. */
    @Transactional
    void hentikan(long permohonanId) {
        boolean pertama = pertama(permohonanId);
        mapper.hapusTertunda(permohonanId);
        if (pertama) {
            permohonan.batalkanOrder(permohonanId, "Sesi uji kompetensi tidak jadi atau diundur, dan pelanggan tidak menunggu sesi lain", true, "pelanggan");
        }
    }
}
