package id.laju.penawaran;

import id.laju.mesin.KasusService;
import id.laju.mesin.Langkah;
import id.laju.mesin.TugasKonteks;
import id.laju.permohonan.Permohonan;
import id.laju.satker.SatkerService;
import id.laju.umum.Tanggal;
import org.springframework.stereotype.Component;

/** What stands above every task form of the office: which case, whose, until when. Not for blind roles. */
@Component
public class KepalaTugas {

    /** Ready to be shown. @param tenggat "-" without a due date */
    public record Kepala(String kasus, String praOrder, String nomorOrder, String pelanggan, String diajukan, String tenggat) {
    }

    private final KasusService kasus;
    private final SatkerService satker;

    KepalaTugas(KasusService kasus, SatkerService satker) {
        this.kasus = kasus;
        this.satker = satker;
    }

    public Kepala dari(TugasKonteks k, Permohonan p) {
        var zona = satker.ambil(p.satker()).zonaWaktu();
        String tenggat = kasus.terbuka(k.kasus()).stream().filter(l -> l.pegangan().equals(k.tugasId())).map(Langkah::tenggat)
            .filter(t -> t != null).findFirst().map(t -> Tanggal.batas(t, zona)).orElse("-");
        return new Kepala(k.kasus(), p.praOrder(), p.nomorOrder(), p.namaCetak(), Tanggal.denganJam(p.diajukan(), zona), tenggat);
    }
}
