package id.laju.tagihan;

import id.laju.tagihan.PortSimponi.Jawaban;
import id.laju.umum.IsianKeliru;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Records the rows of the files through the port, each in a transaction of its own: a bad row spoils no good one, the page shows how far it is,
 * and after a restart, or on another node, it goes on where it stood.
 */
@Component
class PencatatImpor {

    private static final Logger LOG = LoggerFactory.getLogger(PencatatImpor.class);
    private static final String BEDA = "NTPN ini sudah dicatat dengan kode billing atau jumlah lain. Periksa di halaman Pembayaran.";
    private static final String GANGGUAN = "Baris ini tidak dapat dicatat karena gangguan sistem. Unggah lagi berkasnya; yang sudah tercatat tidak dicatat dua kali.";

    private final ImporService impor;
    private final PortSimponi port;

    PencatatImpor(ImporService impor, PortSimponi port) {
        this.impor = impor;
        this.port = port;
    }

    /** Until no row waits any more. */
    @Scheduled(fixedDelayString = "${laju.tagihan.sapu-impor:PT2S}", initialDelayString = "${laju.tagihan.sapu-impor:PT2S}")
    void sapu() {
        for (Optional<ImporBaris> b = impor.berikutnya(); b.isPresent(); b = impor.berikutnya()) {
            catat(b.get());
        }
    }

    private void catat(ImporBaris b) {
        try {
            ImporUang file = impor.milik(b);
            tandai(b, port.kabarkan(b.masuk(file.satker()), file.diunggahOleh()));
        } catch (IsianKeliru e) {
            impor.tandai(b, KeadaanBaris.GAGAL, String.join(" ", e.bidang().isEmpty() ? java.util.List.of(e.pesan()) : e.bidang().values()), null);
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
        }
    }
}
