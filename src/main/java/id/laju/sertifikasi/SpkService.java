package id.laju.sertifikasi;

import id.laju.dokumen.DokumenService;
import id.laju.umum.IsianKeliru;
import id.laju.umum.TidakDitemukan;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The agreement of a certification (CRT-039, QUO-014): its versions. They are made in {@link NaskahSpkService}; what the customer answers stands in {@link JawabSpkService}, the balai's part in {@link SpkBalaiService}. */
@Service
public class SpkService {

    private final SpkMapper mapper;
    private final DokumenService dokumen;
    private final Clock jam;

    SpkService(SpkMapper mapper, DokumenService dokumen, Clock jam) {
        this.mapper = mapper;
        this.dokumen = dokumen;
        this.jam = jam;
    }

    /** All versions of a request, newest first. */
    public List<Spk> semua(long permohonanId) {
        return mapper.semua(permohonanId);
    }

    /** What both sides signed and neither ended. */
    public Optional<Spk> berlaku(long permohonanId) {
        return semua(permohonanId).stream().filter(s -> s.keadaan() == KeadaanSpk.BERLAKU).findFirst();
    }

    /** The version that is on its way. @throws TidakDitemukan when there is none */
    Spk berjalan(long permohonanId) {
        return cariBerjalan(permohonanId).orElseThrow(() -> new TidakDitemukan("Tidak ada SPK yang sedang diproses untuk permohonan ini."));
    }

    Optional<Spk> cariBerjalan(long permohonanId) {
        return semua(permohonanId).stream().filter(Spk::berjalan).findFirst();
    }

    /** As {@link #berjalan}, locked; the case must be locked before. */
    Spk kunci(long permohonanId) {
        return mapper.kunci(berjalan(permohonanId).id());
    }

    /** One version of a request. @throws TidakDitemukan when there is none of that number */
    Spk versi(long permohonanId, int versi) {
        return semua(permohonanId).stream().filter(s -> s.versi() == versi).findFirst().orElseThrow(() -> new TidakDitemukan("SPK versi ini tidak ada."));
    }

    List<PindaianSpk> pindaian(Spk s) {
        return mapper.pindaian(s.id());
    }

    /** The certificate that was granted under it is withdrawn (Pasal 5). */
    @Transactional
    public void sertifikatDicabut(long permohonanId, String alasan) {
        berlaku(permohonanId).ifPresent(s -> akhiri(s, KeadaanSpk.BATAL, "Sertifikat dicabut: " + alasan));
    }

    /** This version ends; its paper is withdrawn unless it was issued and replaced. */
    void akhiri(Spk s, KeadaanSpk keadaan, String alasan) {
        if (mapper.akhiri(s.id(), keadaan, alasan, jam.instant()) == 1 && s.dokumenId() != null && dokumen.ambil(s.dokumenId()).diakhiri() == null) {
            dokumen.batalkan(s.dokumenId(), alasan);
        }
    }

    /** @throws IsianKeliru when a step of the agreement found it elsewhere */
    static void pastikan(int baris) {
        if (baris != 1) {
            throw new IsianKeliru("SPK ini sudah berubah. Muat ulang halaman untuk melihat keadaan terakhir.");
        }
    }
}
