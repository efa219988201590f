package id.laju.pelimpahan;

import id.laju.mesin.TitipanTugas;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Opens inboxes when a period begins and closes them when it is over. Rights follow the days themselves and do not wait for the sweep;
 * rows are claimed, so every node may sweep.
 */
@Component
public class PenyapuPelimpahan {

    private final PelimpahanMapper mapper;
    private final TitipanTugas titipan;
    private final TransactionTemplate transaksi;
    private final Clock jam;

    PenyapuPelimpahan(PelimpahanMapper mapper, TitipanTugas titipan, TransactionTemplate transaksi, Clock jam) {
        this.mapper = mapper;
        this.titipan = titipan;
        this.transaksi = transaksi;
        this.jam = jam;
    }

    @Scheduled(fixedDelayString = "${laju.pelimpahan.sapu:PT1M}", initialDelayString = "${laju.pelimpahan.sapu:PT1M}")
    public void sapu() {
        ambil(true).forEach(this::buka);
        ambil(false).forEach(this::tutup);
    }

    private List<Pelimpahan> ambil(boolean mulai) {
        return transaksi.execute(s -> {
            List<Pelimpahan> kini = mulai ? mapper.harusDibuka(jam.instant()) : mapper.harusDitutup(jam.instant());
            Consumer<Pelimpahan> tandai = p -> {
                if (mulai) {
                    mapper.dibuka(p.id(), jam.instant());
                } else {
                    mapper.ditutup(p.id(), jam.instant());
                }
            };
            kini.forEach(tandai);
            return kini;
        });
    }

    private void buka(Pelimpahan p) {
        titipan.buka(p.berhalangan(), p.pengganti(), p.daftarPeran());
    }

    private void tutup(Pelimpahan p) {
        titipan.tutup(p.berhalangan(), p.pengganti(), p.diakhiriOleh() == null ? "sistem" : p.diakhiriOleh());
    }
}
