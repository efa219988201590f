package id.laju.person;

import id.laju.kelas.RiwayatInstruktur;
import id.laju.staf.StafService;
import id.laju.umum.IsianKeliru;
import id.laju.umum.PeriksaIsian;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who tests in a session: appointed, impartial by their own word, replaced (PRS-003; ISO/IEC 17024). */
@Service
public class PengujiSesiService {

    /** For whoever takes over what was tested already. */
    private static final int HARI_PENGGANTI = 7;

    private final UjiMapper mapper;
    private final SesiService sesi;
    private final SkemaPersonService skema;
    private final StafService staf;
    private final RiwayatInstruktur instruktur;
    private final PersonProses proses;
    private final Clock jam;

    PengujiSesiService(UjiMapper mapper, SesiService sesi, SkemaPersonService skema, StafService staf, RiwayatInstruktur instruktur, PersonProses proses, Clock jam) {
        this.mapper = mapper;
        this.sesi = sesi;
        this.skema = skema;
        this.staf = staf;
        this.instruktur = instruktur;
        this.proses = proses;
        this.jam = jam;
    }

    /** Who may be appointed: examiners of the satker who neither declined nor fell out for this session, and trained none of its people. */
    List<String> calon(SesiUji s) {
        Set<String> tidak = mapper.penguji(s.id()).stream().filter(g -> Set.of("MENOLAK", "BERHALANGAN").contains(g.keadaan())).map(PengujiSesi::staf).collect(Collectors.toCollection(HashSet::new));
        sesi.order(s.id()).forEach(p -> tidak.addAll(instruktur.pernahMelatih(p.id())));
        return staf.denganPeran(s.satker(), "penguji").stream().map(x -> x.id()).filter(x -> !tidak.contains(x)).toList();
    }

    /**
     * An examiner falls out: PJ Sertifikasi appoints another, and the session stays. Nobody left who is ready, and it is not ready any more.
     *
     * @throws IsianKeliru naming the fields
     */
    @Transactional
    public void gantiPenguji(long id, String siapa, String alasan) {
        SesiUji s = sesi.kunci(id);
        boolean berjalan = s.keadaan() == KeadaanSesi.DITETAPKAN || s.keadaan() == KeadaanSesi.SIAP;
        alasan(new PeriksaIsian().tolakJika(!berjalan, "penguji", "Sesi ini belum mempunyai penguji atau sudah dibatalkan.").tolakJika(siapa == null || siapa.isBlank(), "penguji", "Pilih penguji yang berhalangan."), alasan).selesai();
        if (mapper.berhalangan(id, siapa, alasan.strip()) != 1) {
            throw IsianKeliru.pada("penguji", "Orang ini bukan penguji sesi ini lagi. Muat ulang halaman.");
        }
        tanpaPenguji(s);
        if (!proses.pengujiBerhalangan(s)) {
            throw new IsianKeliru("Penguji sesi ini tidak dapat diganti pada saat ini. Coba lagi sebentar lagi, karena sesinya mungkin sedang disiapkan atau baru selesai dinilai. Bila tetap begini, sesi ini dimulai dengan alur yang lama dan penggantinya tidak dapat ditunjuk lagi.");
        }
    }

    static PeriksaIsian alasan(PeriksaIsian p, String alasan) {
        return p.wajib("alasan", alasan, "Isi alasannya.").panjang("alasan", alasan, 500, "Alasan");
    }

    /** None of them judges any more. */
    void semuaBerhalangan(SesiUji s, String alasan) {
        mapper.penguji(s.id()).forEach(g -> mapper.berhalangan(s.id(), g.staf(), alasan));
        tanpaPenguji(s);
    }

    private void tanpaPenguji(SesiUji s) {
        if (mapper.penguji(s.id()).stream().noneMatch(PengujiSesi::bersedia)) {
            mapper.pindah(s.id(), KeadaanSesi.SIAP, KeadaanSesi.DITETAPKAN);
        }
        if (sesi.lewat(s)) {
            mapper.tungguHasil(s.id(), skema.hariIni(s.satker()).plusDays(HARI_PENGGANTI));
        }
    }

    /** @throws IsianKeliru on penguji */
    @Transactional
    void tunjuk(long id, List<String> siapa, String oleh) {
        SesiUji s = mapper.kunci(id).orElseThrow();
        List<String> pilihan = siapa == null ? List.of() : siapa.stream().filter(x -> x != null && !x.isBlank()).distinct().toList();
        List<String> calon = calon(s);
        new PeriksaIsian().tolakJika(!calon.containsAll(pilihan), "penguji", "Ada penguji yang tidak dapat ditunjuk untuk sesi ini; muat ulang formulir.")
            .tolakJika(pilihan.isEmpty() && mapper.penguji(id).stream().noneMatch(PengujiSesi::bersedia), "penguji", "Tunjuk sedikitnya satu penguji.").selesai();
        pilihan.forEach(x -> mapper.tunjuk(id, x, oleh, jam.instant()));
    }

    /** @param jawaban bersedia or menolak @throws IsianKeliru on jawaban, alasan, bebas */
    @Transactional
    void nyatakan(long pengujiId, String jawaban, boolean bebas, String alasan, String oleh) {
        PengujiSesi g = mapper.satuPenguji(pengujiId).orElseThrow();
        boolean menolak = "menolak".equals(jawaban);
        new PeriksaIsian().tolakJika(!menolak && !"bersedia".equals(jawaban), "jawaban", "Pilih bersedia atau tidak.").tolakJika(!menolak && !bebas, "bebas", "Centang pernyataan tidak berpihak, atau pilih tidak dapat menguji.")
            .tolakJika(menolak && (alasan == null || alasan.isBlank()), "alasan", "Tulis alasannya, misalnya pernah melatih salah satu peserta.").panjang("alasan", alasan, 500, "Alasan")
            .tolakJika(!g.staf().equals(oleh), "jawaban", "Pernyataan ini milik penguji lain.").selesai();
        SesiService.pastikan(mapper.nyatakan(pengujiId, menolak ? "MENOLAK" : "BERSEDIA", menolak ? alasan.strip() : null, jam.instant()));
    }

    @Transactional
    void lepasPenguji(long id) {
        mapper.lepasPenguji(id);
    }
}
