package id.laju.pengujian;

import id.laju.Orang;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import java.util.Collections;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The laboratory of BBSPJIKFK works on a sample that another service sent it, as the real people would. */
@Component
public class UjiContoh {

    private final LabUji lab;
    private final PermohonanService permohonan;
    private final Orang orang;

    UjiContoh(LabUji lab, PermohonanService permohonan, Orang orang) {
        this.lab = lab;
        this.permohonan = permohonan;
        this.orang = orang;
    }

    private LabUji.Uji uji(long sampelId) {
        Permohonan p = permohonan.ambil(permohonan.satuSampel(sampelId).permohonanId());
        return new LabUji.Uji(sampelId, p.id(), p.kasus(), p.pelangganId());
    }

    public void tolak(long sampelId, String alasan) {
        LabUji.Uji u = uji(sampelId);
        int syarat = orang.lihat("cs", orang.tugas(u.kasus(), "terimaSampel")).get("syarat").size();
        orang.selesaikan("cs", u.kasus(), "terimaSampel",
            Map.of("keputusan", "tolak", "alasan", alasan, "kondisi", "Segel rusak", "jumlah", "2 bungkus", "syarat", Collections.nCopies(syarat, Map.of("terpenuhi", true))));
        lab.jalankan(u);
    }

    public void terima(long sampelId) {
        lab.terima(uji(sampelId));
        lab.jalankan(uji(sampelId));
    }

    public void tugaskan(long sampelId) {
        lab.tugaskan(uji(sampelId), p -> "analis");
    }

    /** From the assignment to valid results. @param nilai of every parameter, with a decimal comma */
    public void sahkan(long sampelId, String nilai) {
        LabUji.Uji u = uji(sampelId);
        lab.uji(u, "analis", p -> nilai);
        lab.periksa(u, "penyelia", "verifikasiHasil");
        lab.periksa(u, "mt", "validasiHasil");
        lab.jalankan(u);
    }
}
