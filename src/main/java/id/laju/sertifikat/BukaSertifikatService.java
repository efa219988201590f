package id.laju.sertifikat;

import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.sertifikasi.IsiSertifikasi;
import id.laju.sertifikasi.LokasiDiminta;
import java.time.Clock;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens the certificate of a request with what was applied for. */
@Service
class BukaSertifikatService {

    private final TerbitMapper mapper;
    private final SertifikatMapper register;
    private final IsiSertifikasi isi;
    private final MerekDiperluas merek;
    private final PermohonanService permohonan;
    private final Clock jam;

    BukaSertifikatService(TerbitMapper mapper, SertifikatMapper register, IsiSertifikasi isi, MerekDiperluas merek, PermohonanService permohonan, Clock jam) {
        this.mapper = mapper;
        this.register = register;
        this.isi = isi;
        this.merek = merek;
        this.permohonan = permohonan;
        this.jam = jam;
    }

    /** Repeatable. @return its id */
    @Transactional
    long buka(long permohonanId) {
        return mapper.milik(permohonanId).stream().filter(s -> s.keadaan() == KeadaanSertifikat.DISIAPKAN).findFirst().map(Sertifikat::id).orElseGet(() -> baru(permohonan.ambil(permohonanId)));
    }

    private long baru(Permohonan p) {
        IsiSertifikasi.Isi i = isi.untuk(p);
        Sertifikat lama = mapper.diperluas(p.id()).orElse(null);
        long id = mapper.buka(new Sertifikat(null, p.satker(), p.pelangganId(), p.id(), p.layanan(), i.skema(), i.produkSertifikasiId(), null, p.namaCetak(), p.alamatCetak(), i.kota(), i.pabrik(), i.pimpinan(), i.produk(),
            i.acuan(), null, spk(i, lama), null, null, KeadaanSertifikat.DISIAPKAN, null, null, null, null, null, null, jam.instant(), "sistem"));
        merek.tulis(id, merek.untuk(p, lama));
        List<LokasiDiminta> lokasi = i.lokasi();
        IntStream.range(0, lokasi.size()).forEach(n -> register.tambahLokasi(id, n + 1, new LokasiSertifikat(lokasi.get(n).nama(), lokasi.get(n).alamat(), lokasi.get(n).kegiatan())));
        return id;
    }

    /** A surveillance is done under the agreement of the certificate. */
    private static String spk(IsiSertifikasi.Isi i, Sertifikat lama) {
        return i.spkNomor() != null || lama == null ? i.spkNomor() : lama.spkNomor();
    }
}
