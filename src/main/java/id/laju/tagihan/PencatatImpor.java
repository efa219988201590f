package id.laju.tagihan;

import id.laju.tagihan.PortSimponi.Jawaban;
import id.laju.umum.IsianKeliru;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Records the rows of the files through the port, each in a transaction of its own: a bad row spoils no good one, the page shows how far it is,
 * and after a restart, or on another node, it goes on where it stood.
 */
@Component
class PencatatImpor implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(PencatatImpor.class);
    private static final String BEDA = "NTPN ini sudah dicatat dengan kode billing atau jumlah lain. Periksa di halaman Pembayaran.";
    private static final String BALAI_LAIN = "Pembayaran ini sudah dicatat balai lain, bukan untuk balai ini. Periksa apakah berkas ini milik balai yang dipilih; "
        + "bila memang untuk balai ini, hubungi admin.";
    private static final String GANGGUAN = "Baris ini tidak dapat dicatat karena gangguan sistem. Unggah lagi berkasnya; yang sudah tercatat tidak dicatat dua kali.";

    private final ImporService impor;
    private final PortSimponi port;
    private final AtomicBoolean bekerja = new AtomicBoolean();
    private final ExecutorService pencatat = Executors.newSingleThreadExecutor(r -> new Thread(r, "impor"));

    PencatatImpor(ImporService impor, PortSimponi port) {
        this.impor = impor;
        this.port = port;
    }

    /** A long file takes minutes, and other sweeps share the thread that calls this. */
    @Scheduled(fixedDelayString = "${laju.tagihan.sapu-impor:PT2S}", initialDelayString = "${laju.tagihan.sapu-impor:PT2S}")
    void bangunkan() {
        if (bekerja.compareAndSet(false, true)) {
            pencatat.execute(this::kerjakan);
        }
    }

    private void kerjakan() {
        try {
            sapu();
        } catch (RuntimeException e) {
            LOG.error("The import stopped and goes on with the next sweep", e);
        } finally {
            bekerja.set(false);
        }
    }

    /** Until no row waits any more. */
    void sapu() {
        for (Optional<ImporBaris> b = impor.berikutnya(); b.isPresent(); b = impor.berikutnya()) {
            catat(b.get());
        }
    }

    private void catat(ImporBaris b) {
        try {
            ImporMapper.Asal asal = impor.asal(b);
            tandai(b, port.kabarkan(b.masuk(asal.satker()), asal.diunggahOleh()));
        } catch (IsianKeliru e) {
            impor.tandai(b, KeadaanBaris.GAGAL, String.join(" ", e.bidang().isEmpty() ? List.of(e.pesan()) : e.bidang().values()), null);
        } catch (RuntimeException e) {
            LOG.error("Row {} of import {} failed", b.nomor(), b.imporId(), e);
            impor.tandai(b, KeadaanBaris.GAGAL, GANGGUAN, null);
        }
    }

    private void tandai(ImporBaris b, Jawaban j) {
        switch (j.hasil()) {
            case LUNAS -> impor.tandai(b, KeadaanBaris.LUNAS, null, j.pembayaranId());
            case REKONSILIASI -> impor.tandai(b, KeadaanBaris.REKONSILIASI, null, j.pembayaranId());
            case SUDAH_ADA -> impor.tandai(b, KeadaanBaris.SUDAH_ADA, null, j.pembayaranId());
            case BEDA -> impor.tandai(b, KeadaanBaris.GAGAL, BEDA, null);
            case BALAI_LAIN -> impor.tandai(b, KeadaanBaris.GAGAL, BALAI_LAIN, null);
        }
    }

    @Override
    public void destroy() {
        pencatat.shutdown();
    }
}
