package id.laju.person;

import id.laju.permohonan.Permohonan;
import id.laju.peserta.Peserta;
import id.laju.peserta.PesertaService;
import id.laju.staf.StafService;
import id.laju.umum.Tanggal;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** A request and its tests as pages and task forms show them. */
@Component
class TampilPerson {

    /** What staff read, whatever they chose in the portal. */
    static final Locale KANTOR = Locale.forLanguageTag("id");

    /** @param berkasId null while there is none */
    record Dokumen(long permohonanId, long syaratId, String nama, boolean wajib, UUID berkasId, String berkas) {
    }

    /** @param alasan null for a unit in which the participant was competent */
    record Nilai(String kode, String judul, BigDecimal nilai, BigDecimal minimal, boolean kompeten, String alasan) {
    }

    /** One test. @param kode of the result; BELUM before @param penguji who noted it; null before */
    record Uji(int ke, String sesi, String kode, String hasil, String catatan, String penguji, List<Nilai> nilai) {
    }

    /**
     * A participant with everything.
     *
     * @param nik, lahir null until it is filled in
     * @param kurang sentences; none for a complete one
     * @param hasil of the last test; null before the first
     * @param putusan BERIKAN or TOLAK; null before
     * @param pemutusBebas the decider stated to have trained none of them
     * @param sertifikat the newest that was released, else the one that is prepared; null without
     */
    record Baris(long permohonanId, long id, int urut, String nama, String email, String instansi, String nik, String lahir, UUID foto, List<Dokumen> dokumen, List<String> kurang, List<Uji> uji, String hasil, boolean kompeten,
            String putusan, String alasan, boolean pemutusBebas, SertifikatPerson sertifikat) {
    }

    private final PersonService person;
    private final PesertaService peserta;
    private final KelengkapanPerson kelengkapan;
    private final UjiService uji;
    private final SesiService sesi;
    private final SkemaPersonMapper skema;
    private final SertifikatPersonMapper sertifikat;
    private final StafService staf;

    TampilPerson(PersonService person, PesertaService peserta, KelengkapanPerson kelengkapan, UjiService uji, SesiService sesi, SkemaPersonMapper skema, SertifikatPersonMapper sertifikat, StafService staf) {
        this.person = person;
        this.peserta = peserta;
        this.kelengkapan = kelengkapan;
        this.uji = uji;
        this.sesi = sesi;
        this.skema = skema;
        this.sertifikat = sertifikat;
        this.staf = staf;
    }

    /** Documents of the request, or of a participant, with what is there. */
    List<Dokumen> dokumen(long permohonanId, Long pesertaId) {
        List<DokumenPerson> ada = person.dokumen(permohonanId);
        return person.syarat(permohonanId).stream().filter(s -> s.pesertaan() == (pesertaId != null)).map(s -> PersonService.satu(ada, pesertaId, s.id())
            .map(d -> new Dokumen(permohonanId, s.id(), s.nama(), s.wajib(), d.berkasId(), d.nama())).orElse(new Dokumen(permohonanId, s.id(), s.nama(), s.wajib(), null, null))).toList();
    }

    /** How far a session is from being settled. @param batas last day of registration */
    record Kuota(int terisi, int minimal, String batas) {
    }

    /** Of the session for which the order waits, while it is not settled; null otherwise. */
    Kuota kuota(long permohonanId, Locale bahasa) {
        SesiUji s = uji.sesi(permohonanId);
        return s == null || s.keadaan() != KeadaanSesi.DIBUKA ? null : new Kuota(sesi.terisi(s.id()), s.kuotaMinimal(), sesi.batas(s, bahasa));
    }

    /** Session for which the order waits, in one line in that language; null without. */
    String sesi(long permohonanId, Locale bahasa) {
        SesiUji s = uji.sesi(permohonanId);
        return s == null ? null : s.ditulis(bahasa);
    }

    /** @param bahasa of the reader */
    List<Baris> semua(Permohonan p, Locale bahasa) {
        Map<Long, DataPerson> data = person.data(p.id());
        List<DokumenPerson> ada = person.dokumen(p.id());
        Map<Long, List<Uji>> tes = tes(p.id(), bahasa);
        Map<Long, UjiPeserta> terakhir = uji.terakhir(p.id());
        Map<Long, KeputusanPerson> putusan = sertifikat.keputusan(p.id()).stream().collect(Collectors.toMap(KeputusanPerson::pesertaId, k -> k));
        Map<Long, SertifikatPerson> terbit = sertifikat.milik(p.id()).stream().collect(Collectors.toMap(SertifikatPerson::pesertaId, s -> s, (a, b) -> b.terbuka() || !a.terbuka() ? b : a));
        return peserta.semua(p.id()).stream().map(x -> baris(p, x, data.get(x.id()), ada, tes.getOrDefault(x.id(), List.of()), terakhir.get(x.id()), putusan.get(x.id()), terbit.get(x.id()))).toList();
    }

    private Baris baris(Permohonan p, Peserta x, DataPerson d, List<DokumenPerson> ada, List<Uji> tes, UjiPeserta u, KeputusanPerson k, SertifikatPerson s) {
        return new Baris(p.id(), x.id(), x.urut(), x.nama(), x.email(), x.instansi(), d == null ? null : d.nik(), d == null ? null : d.tempatLahir() + ", " + Tanggal.panjang(d.tanggalLahir()),
            PersonService.satu(ada, x.id(), null).map(DokumenPerson::berkasId).orElse(null), dokumen(p.id(), x.id()), kelengkapan.kurang(p, x, d, ada), tes, u == null ? null : u.hasilDitulis(), u != null && u.kompeten(),
            k == null ? null : k.putusan(), k == null ? null : k.alasan(), k != null && k.menyatakanBebas(), s);
    }

    /** By participant. */
    private Map<Long, List<Uji>> tes(long permohonanId, Locale bahasa) {
        Map<Long, List<NilaiUnit>> nilai = uji.nilai(permohonanId).stream().collect(Collectors.groupingBy(NilaiUnit::ujiId));
        Map<Long, UnitKompetensi> unit = skema.pernah(permohonanId).stream().collect(Collectors.toMap(UnitKompetensi::id, x -> x));
        return uji.uji(permohonanId).stream().collect(Collectors.groupingBy(UjiPeserta::pesertaId, Collectors.mapping(u -> tes(u, nilai.getOrDefault(u.id(), List.of()), unit, bahasa), Collectors.toCollection(ArrayList::new))));
    }

    private Uji tes(UjiPeserta u, List<NilaiUnit> nilai, Map<Long, UnitKompetensi> unit, Locale bahasa) {
        String dimana = u.sesiId() == null ? null : sesi.ambil(u.sesiId()).ditulis(bahasa);
        return new Uji(u.ke(), dimana, u.hasil() == null ? "BELUM" : u.hasil(), u.hasilDitulis(), u.catatan(), u.dinilaiOleh() == null ? null : staf.nama(u.dinilaiOleh()),
            nilai.stream().map(n -> new Nilai(unit.get(n.unitId()).kode(), unit.get(n.unitId()).judul(), n.nilai(), n.minimal(), n.kompeten(), n.alasan())).toList());
    }
}
