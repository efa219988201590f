package id.laju.bimtek;

import id.laju.mesin.FormTugas;
import id.laju.mesin.TugasKonteks;
import id.laju.penawaran.KepalaTugas;
import id.laju.peserta.Peserta;
import id.laju.peserta.PesertaService;
import id.laju.permohonan.CatatanPerbaikan;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** CS checks who takes part and sends the order on to the bendahara (TRN-006). */
@Component
class PeriksaPesertaForm implements FormTugas<PeriksaPesertaForm.Isian> {

    /** @param keputusan terima, perbaiki or tolak @param catatan only for perbaiki @param alasan only for tolak */
    record Isian(String keputusan, List<CatatanPerbaikan> catatan, String alasan) {

        Isian {
            catatan = catatan == null ? List.of() : catatan;
        }
    }

    record Bidang(String kode, String nama) {
    }

    record Muatan(KepalaTugas.Kepala kepala, RingkasBimtek.Isi isi, List<Peserta> peserta, List<DokumenBimtek> dokumen, List<Bidang> bidang, List<CatatanPerbaikan> catatanLama) {
    }

    private final PemeriksaanBimtekService pemeriksaan;
    private final RingkasBimtek ringkas;
    private final BimtekService bimtek;
    private final PesertaService peserta;
    private final PermohonanService permohonan;
    private final KepalaTugas kepala;

    PeriksaPesertaForm(PemeriksaanBimtekService pemeriksaan, RingkasBimtek ringkas, BimtekService bimtek, PesertaService peserta, PermohonanService permohonan, KepalaTugas kepala) {
        this.pemeriksaan = pemeriksaan;
        this.ringkas = ringkas;
        this.bimtek = bimtek;
        this.peserta = peserta;
        this.permohonan = permohonan;
        this.kepala = kepala;
    }

    @Override
    public String tugas() {
        return "periksaPeserta";
    }

    @Override
    public Class<Isian> isian() {
        return Isian.class;
    }

    @Override
    public Object muat(TugasKonteks k) {
        Permohonan p = permohonan.ambil(k.id("permohonanId"));
        return new Muatan(kepala.dari(k, p), ringkas.dari(p), peserta.semua(p.id()), bimtek.dokumen(p.id()), permohonan.bidang(p.id()).entrySet().stream().map(e -> new Bidang(e.getKey(), e.getValue())).toList(),
            pemeriksaan.catatanLama(p.id()));
    }

    @Override
    public Map<String, Object> selesai(TugasKonteks k, Isian isian) {
        pemeriksaan.periksa(k.id("permohonanId"), isian, k.pelaku());
        return Map.of("hasilPemeriksaan", isian.keputusan());
    }
}
