package id.laju.sertifikasi;

import id.laju.lhu.PejabatService;
import id.laju.lhu.SuratDitandatangani;
import id.laju.mesin.TugasKonteks;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The agreement, signed by whoever may sign for the balai that day. */
@Component
class TandaSpk implements SuratDitandatangani {

    private final SpkService spk;
    private final PejabatService pejabat;

    TandaSpk(SpkService spk, PejabatService pejabat) {
        this.spk = spk;
        this.pejabat = pejabat;
    }

    @Override
    public String frasa() {
        return "setujuiSpk";
    }

    @Override
    public boolean berwenang(TugasKonteks t) {
        return pejabat.sekarang(t.satker(), t.pelaku()).isPresent();
    }

    @Override
    public String tanpaWewenang() {
        return "Jangan kembalikan: pelanggan tidak perlu menandatangani lagi. Minta PJ Sertifikasi menekan Ganti penanda tangan pada halaman SPK.";
    }

    @Override
    public List<UUID> dokumen(TugasKonteks t) {
        return List.of(spk.berjalan(t.id("permohonanId")).dokumenId());
    }
}
