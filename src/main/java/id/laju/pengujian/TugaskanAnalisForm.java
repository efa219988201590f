package id.laju.pengujian;

import id.laju.layanan.LayananService;
import id.laju.mesin.FormTugas;
import id.laju.mesin.TugasKonteks;
import id.laju.metode.BukuMetode;
import id.laju.permohonan.PermohonanService;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The penyelia gives each parameter an analyst and a target, each instrument a calibrator (SIPPT step 12; LAB-014, LAB-015). */
@Component("tugaskanAnalisForm")
class TugaskanAnalisForm implements FormTugas<TugaskanIsian> {

    /** @param lingkup inside the accredited scope today; @param akreditasi and not taken off; @param terdaftar its method comes from the register */
    record Baris(ParameterLab parameter, boolean lingkup, boolean akreditasi, String analis, LocalDate target, boolean terdaftar, List<String> pilihanMetode) {
    }

    /** @param sebutan analyst or calibrator @param berwenang people by number of the method; null when everybody may */
    record Data(KepalaLab.Isi kepala, String kasus, String sebutan, List<Baris> baris, List<AnalisPilihan> analis, LocalDate targetBawaan, String catatanKembali,
            Map<String, Set<String>> berwenang) {
    }

    private final PenugasanService penugasan;
    private final PilihAnalis pilihAnalis;
    private final KepalaLab kepala;
    private final LingkupLab lingkup;
    private final LayananService layanan;
    private final PermohonanService permohonan;
    private final AturanMetode metode;

    TugaskanAnalisForm(PenugasanService penugasan, PilihAnalis pilihAnalis, KepalaLab kepala, LingkupLab lingkup, LayananService layanan,
            PermohonanService permohonan, AturanMetode metode) {
        this.penugasan = penugasan;
        this.pilihAnalis = pilihAnalis;
        this.kepala = kepala;
        this.lingkup = lingkup;
        this.layanan = layanan;
        this.permohonan = permohonan;
        this.metode = metode;
    }

    @Override
    public String tugas() {
        return "tugaskanAnalis";
    }

    @Override
    public Class<TugaskanIsian> isian() {
        return TugaskanIsian.class;
    }

    @Override
    public Object muat(TugasKonteks k) {
        long sampelId = k.id("sampelId");
        List<ParameterLab> parameter = penugasan.parameter(sampelId).stream().filter(p -> !p.dicoret()).toList();
        Pelaksana siapa = penugasan.pelaksana(sampelId);
        Set<Long> dalam = lingkup.dalam(k.satker(), parameter, penugasan.hariIni(k.satker()));
        Map<Long, Paket> usulan = usulan(sampelId);
        BukuMetode buku = metode.buku(k.satker(), parameter, penugasan.hariIni(k.satker()));
        return new Data(kepala.dari(sampelId), k.kasus(), siapa.sebutan(), parameter.stream().map(p -> baris(p, dalam.contains(p.pilihanId()), usulan.get(p.pilihanId()), buku)).toList(),
            pilihAnalis.dari(k.satker(), siapa), targetBawaan(k.satker(), sampelId), penugasan.catatanKembali(sampelId),
            buku.menurutNomor());
    }

    private static Baris baris(ParameterLab p, boolean lingkup, Paket usulan, BukuMetode buku) {
        return new Baris(p, lingkup, lingkup && !p.tanpaAkreditasi(), usulan == null ? null : usulan.analis(), usulan == null ? null : usulan.target(),
            buku.terdaftar().contains(p.parameterId()), buku.pilihan(p.parameterId()));
    }

    /** What was proposed before it came back. */
    private Map<Long, Paket> usulan(long sampelId) {
        Map<Long, Paket> hasil = new HashMap<>();
        penugasan.paket(sampelId).forEach(p -> penugasan.pilihanPaket(p.id()).forEach(id -> hasil.put(id, p)));
        return hasil;
    }

    /** The product's promise, in working days from now. */
    private LocalDate targetBawaan(String satker, long sampelId) {
        return penugasan.sesudah(satker, layanan.ambilProduk(satker, permohonan.satuSampel(sampelId).produkId()).janjiHariKerja());
    }

    @Override
    public Map<String, Object> selesai(TugasKonteks k, TugaskanIsian isian) {
        penugasan.tugaskan(k.satker(), k.id("sampelId"), isian, k.pelaku());
        return Map.of();
    }
}
