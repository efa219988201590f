package id.laju.pengujian;

import id.laju.layanan.LabService;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.permohonan.Sampel;
import id.laju.staf.StafService;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** The head of every form of the laboratory, without a word of whose sample it is (LAB-013). */
@Component
public class KepalaLab {

    /** @param tahap of the sample in the laboratory's lists */
    public record Isi(SampelButa sampel, String tahap, String nomorOrder, Instant tanggalOrder, Instant diterima, Instant distribusi, String lab, String penyelia,
            String kondisi, String catatan, String catatanLab, String tempatSimpan) {
    }

    private final PermohonanService permohonan;
    private final PenerimaanService penerimaan;
    private final LabService lab;
    private final StafService staf;

    KepalaLab(PermohonanService permohonan, PenerimaanService penerimaan, LabService lab, StafService staf) {
        this.permohonan = permohonan;
        this.penerimaan = penerimaan;
        this.lab = lab;
        this.staf = staf;
    }

    public Isi dari(long sampelId) {
        Sampel s = permohonan.satuSampel(sampelId);
        Permohonan p = permohonan.ambil(s.permohonanId());
        SampelLab l = penerimaan.ambil(sampelId);
        return new Isi(SampelButa.dari(s, l, p), l.tahap(), p.nomorOrder(), p.dipesan(), l.diterimaPada(), l.distribusi(),
            l.labId() == null ? null : lab.ambil(l.satker(), l.labId()).nama(), l.penyelia() == null ? null : staf.nama(l.penyelia()),
            SampelButa.samarkan(l.kondisi(), p), SampelButa.samarkan(l.catatan(), p), l.catatanLab(), l.tempatSimpan());
    }
}
