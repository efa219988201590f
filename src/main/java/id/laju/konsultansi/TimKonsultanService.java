package id.laju.konsultansi;

import id.laju.permohonan.Permohonan;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Another team for an order that is carried out, with notice to everybody concerned. */
@Service
class TimKonsultanService {

    private final RencanaService rencana;
    private final KonsultansiSurat surat;

    TimKonsultanService(RencanaService rencana, KonsultansiSurat surat) {
        this.rencana = rencana;
        this.surat = surat;
    }

    @Transactional
    void ganti(Permohonan p, IsianTimKonsultan isian, String alasan, String oleh) {
        List<Anggota> lama = rencana.tim(p.id());
        rencana.gantiTim(p, isian, alasan, oleh);
        surat.timDiganti(p.id(), lama);
    }
}
