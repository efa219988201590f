package id.laju.lhu;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.laju.dokumen.DokumenService;
import id.laju.dokumen.HasilTanda;
import id.laju.mesin.Pelaku;
import id.laju.mesin.TugasDitolak;
import id.laju.mesin.TugasService;
import id.laju.umum.IsianKeliru;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * One passphrase, a list of reports. Signing runs outside any transaction, because a remote signer may take minutes; then
 * each task is completed in a short transaction of its own. A repeat signs nothing twice: it finds the signature and
 * completes the task.
 */
@Service
public class TteService {

    private static final Logger LOG = LoggerFactory.getLogger(TteService.class);
    private static final String PUTUSAN = "ditandatangani";

    private final AntreanTte antrean;
    private final PejabatService pejabat;
    private final DokumenService dokumen;
    private final TugasService tugas;
    private final ObjectMapper json;

    TteService(AntreanTte antrean, PejabatService pejabat, DokumenService dokumen, TugasService tugas, ObjectMapper json) {
        this.antrean = antrean;
        this.pejabat = pejabat;
        this.dokumen = dokumen;
        this.tugas = tugas;
        this.json = json;
    }

    /**
     * @param sandi wiped before this returns; it is kept nowhere
     * @return one result per task, in the order asked
     * @throws IsianKeliru on field sandi or tugasIds: nothing chosen, wrong passphrase, lock, no key; nothing is done
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public List<HasilTte> tandatangani(List<String> tugasIds, char[] sandi, Pelaku pelaku) {
        try {
            periksa(tugasIds, sandi);
            Map<String, AntreanTte.Butir> milik = new LinkedHashMap<>();
            antrean.milik(pelaku.id()).forEach(b -> milik.put(b.tugasId(), b));
            List<String> dipilih = tugasIds.stream().distinct().toList();
            Map<UUID, HasilTanda> tanda = tanda(dipilih.stream().map(milik::get).filter(b -> b != null && berwenang(b, pelaku)).toList(), sandi, pelaku);
            return dipilih.stream().map(id -> satu(id, milik.get(id), tanda, pelaku)).toList();
        } finally {
            if (sandi != null) {
                Arrays.fill(sandi, '\0');
            }
        }
    }

    private static void periksa(List<String> tugasIds, char[] sandi) {
        if (tugasIds == null || tugasIds.isEmpty()) {
            throw IsianKeliru.pada("tugasIds", "Centang paling sedikit satu LHU.");
        }
        if (sandi == null || sandi.length == 0) {
            throw IsianKeliru.pada("sandi", "Ketik frasa sandi tanda tangan Anda.");
        }
    }

    private boolean berwenang(AntreanTte.Butir b, Pelaku pelaku) {
        return pejabat.sekarang(b.laporan().satker(), pelaku.id()).isPresent();
    }

    private Map<UUID, HasilTanda> tanda(List<AntreanTte.Butir> siap, char[] sandi, Pelaku pelaku) {
        Map<UUID, HasilTanda> hasil = new LinkedHashMap<>();
        if (!siap.isEmpty()) {
            dokumen.tandatangani(siap.stream().map(b -> b.laporan().dokumenId()).toList(), pelaku.id(), sandi).forEach(h -> hasil.put(h.dokumen(), h));
        }
        return hasil;
    }

    private HasilTte satu(String tugasId, AntreanTte.Butir b, Map<UUID, HasilTanda> tanda, Pelaku pelaku) {
        if (b == null) {
            return new HasilTte(tugasId, null, false, "Tugas ini sudah selesai atau tidak menunggu tanda tangan Anda. Muat ulang daftar.");
        }
        HasilTanda hasil = tanda.get(b.laporan().dokumenId());
        if (hasil == null) {
            return gagal(b, "Mandat Anda untuk menandatangani sudah tidak berlaku. Kembalikan LHU ini agar dibuat ulang untuk pejabat lain.");
        }
        return hasil.berhasil() ? selesaikan(b, pelaku) : gagal(b, hasil.pesan());
    }

    private HasilTte selesaikan(AntreanTte.Butir b, Pelaku pelaku) {
        try {
            tugas.selesai(b.tugasId(), json.createObjectNode().put("keputusan", PUTUSAN), pelaku);
            return new HasilTte(b.tugasId(), b.nomorLhu(), true, null);
        } catch (TugasDitolak | IsianKeliru e) {
            return gagal(b, e.getMessage());
        } catch (RuntimeException e) {
            LOG.error("Report {} is signed, but its task {} could not be completed", b.laporanId(), b.tugasId(), e);
            return gagal(b, "LHU sudah ditandatangani, tetapi langkahnya belum tersimpan. Tekan Tandatangani sekali lagi; tanda tangan tidak akan berganda.");
        }
    }

    private static HasilTte gagal(AntreanTte.Butir b, String pesan) {
        return new HasilTte(b.tugasId(), b.nomorLhu(), false, pesan);
    }
}
