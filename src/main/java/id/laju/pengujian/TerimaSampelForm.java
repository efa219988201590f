package id.laju.pengujian;

import id.laju.layanan.Lab;
import id.laju.layanan.LabService;
import id.laju.layanan.LayananService;
import id.laju.layanan.SyaratSampel;
import id.laju.mesin.FormTugas;
import id.laju.mesin.TugasKonteks;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.permohonan.Sampel;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** CS looks at a delivered sample (SIPPT step 11). */
@Component("terimaSampelForm")
class TerimaSampelForm implements FormTugas<TerimaIsian> {

    record Pilihan(String kode, String nama) {
    }

    /** @param keputusan in words */
    record Riwayat(Instant pada, String keputusan, String keterangan, String jawaban) {

        static Riwayat dari(Penerimaan p) {
            return new Riwayat(p.pada(), KeadaanSampel.valueOf(p.keputusan()).label(), p.keterangan(), p.jawaban());
        }
    }

    /** @param sebutan sampel or alat @param dariLokasi taken by our own officers */
    record Data(String kasus, String nomorOrder, String praOrder, String pelanggan, Sampel sampel, String sebutan, String namaSampel, List<String> parameter,
            String sisaContoh, Titipan titipan, boolean dariLokasi, String fotoTitipan, List<SyaratSampel> syarat, List<Riwayat> riwayat, List<Pilihan> lab, Long labBawaan,
            List<Pilihan> penyelia, SampelLab lama) {
    }

    private final TerimaService terima;
    private final PenerimaanService penerimaan;
    private final TitipService titip;
    private final PermohonanService permohonan;
    private final LayananService layanan;
    private final LabService lab;
    private final PilihPenyelia penyelia;
    private final ContohBalai contohBalai;

    TerimaSampelForm(TerimaService terima, PenerimaanService penerimaan, TitipService titip, PermohonanService permohonan,
            LayananService layanan, LabService lab, PilihPenyelia penyelia, ContohBalai contohBalai) {
        this.terima = terima;
        this.penerimaan = penerimaan;
        this.titip = titip;
        this.permohonan = permohonan;
        this.layanan = layanan;
        this.lab = lab;
        this.penyelia = penyelia;
        this.contohBalai = contohBalai;
    }

    @Override
    public String tugas() {
        return "terimaSampel";
    }

    @Override
    public Class<TerimaIsian> isian() {
        return TerimaIsian.class;
    }

    @Override
    public Object muat(TugasKonteks k) {
        long sampelId = k.id("sampelId");
        Sampel s = permohonan.satuSampel(sampelId);
        Permohonan p = permohonan.ambil(s.permohonanId());
        Titipan titipan = titip.cari(sampelId).orElse(null);
        String foto = titipan == null || titipan.foto() == null ? null : "/kelola/penerimaan/" + sampelId + "/foto";
        return new Data(k.kasus(), p.nomorOrder(), p.praOrder(), p.namaCetak(), s, p.kalibrasi() ? "alat" : "sampel", s.namaLengkap(),
            permohonan.parameter(sampelId).stream().map(c -> c.nama()).toList(), LembarSampel.SISA.get(p.sisaContoh()), titipan, contohBalai.diambil(sampelId), foto,
            layanan.syaratSampel(k.satker(), s.produkId()), penerimaan.riwayat(sampelId).stream().map(Riwayat::dari).toList(),
            lab.semua(k.satker()).stream().filter(Lab::aktif).map(l -> new Pilihan(l.id().toString(), l.nama())).toList(),
            layanan.ambilProduk(k.satker(), s.produkId()).labId(),
            penyelia.dari(k.satker(), Pilihan::new), penerimaan.ambil(sampelId));
    }

    @Override
    public Map<String, Object> selesai(TugasKonteks k, TerimaIsian isian) {
        terima.putuskan(k.satker(), k.id("sampelId"), isian, k.pelaku());
        return Map.of("penerimaan", isian.keputusan());
    }
}
