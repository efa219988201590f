package id.laju.sertifikasi;

import id.laju.pelanggan.PenggunaLogin;
import id.laju.permohonan.DrafService;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.umum.BersihHtml;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A draft for the surveillance or renewal of a certificate, filled with what was asked for the last time. */
@Service
public class PermohonanLanjutan {

    /**
     * @param nomor of the certificate
     * @param asal request that the certificate came from; null for an old one
     * @param acuan standard that it names; says which product it is where the register does not
     * @param lingkup of a management system, in plain words; a product or a green industry is named by its standard
     * @param merek brands within its scope
     */
    public record Dasar(String layanan, Kegiatan kegiatan, String nomor, String skema, Long produkSertifikasiId, String acuan, Long asal, String lingkup, List<Cakupan> merek) {
    }

    /** A brand as the certificate has it, in plain words. @param tipe types and sizes; null without */
    public record Cakupan(String merek, String namaProduk, String tipe) {
    }

    private final DrafService draf;
    private final SertifikasiService sertifikasi;
    private final SertifikasiMapper mapper;
    private final MerekMapper merek;
    private final IsianMapper isian;
    private final KatalogSertifikasi katalog;
    private final PermohonanService permohonan;

    PermohonanLanjutan(DrafService draf, SertifikasiService sertifikasi, SertifikasiMapper mapper, MerekMapper merek, IsianMapper isian, KatalogSertifikasi katalog, PermohonanService permohonan) {
        this.draf = draf;
        this.sertifikasi = sertifikasi;
        this.mapper = mapper;
        this.merek = merek;
        this.isian = isian;
        this.katalog = katalog;
        this.permohonan = permohonan;
    }

    /** Papers and files are not taken over: they are asked for anew. @return id of the request @throws id.laju.umum.IsianKeliru when the service cannot be asked for now */
    @Transactional
    public long siapkan(PenggunaLogin saya, Dasar d) {
        long id = draf.buat(saya, d.layanan());
        Permohonan p = permohonan.ambil(id);
        Sertifikasi awal = sertifikasi.ambil(p);
        Optional<Sertifikasi> dulu = d.asal() == null ? Optional.empty() : mapper.cari(d.asal());
        mapper.pastikan(awal);
        mapper.simpan(isi(dulu.orElse(awal), awal, d, produk(p.satker(), d)));
        dulu.map(Sertifikasi::pabrikId).ifPresent(pabrik -> mapper.pilihPabrik(id, pabrik));
        if (dulu.isPresent()) {
            isian.salin(d.asal(), id, JenisIsian.LOKASI.name());
            merek.salin(d.asal(), id, d.merek().stream().map(Cakupan::merek).toArray(String[]::new));
        }
        tambah(id, d);
        permohonan.uraikan(id);
        return id;
    }

    /** Brands that the request before did not name: the certificate has them from the one in whose place it came, or is an old one. */
    private void tambah(long id, Dasar d) {
        Set<String> ada = merek.semua(id).stream().map(Merek::merek).collect(Collectors.toSet());
        d.merek().stream().filter(m -> !ada.contains(m.merek())).forEach(m -> merek.bernama(id, m.merek(), kaya(m.namaProduk()), kaya(m.tipe())));
    }

    /** A certificate has plain words, a request rich text. */
    private static String kaya(String teks) {
        return teks == null ? null : BersihHtml.dariTeks(teks);
    }

    /** An old certificate has its standard in words only; where several products follow it, the customer chooses. */
    private Long produk(String satker, Dasar d) {
        if (d.produkSertifikasiId() != null) {
            return d.produkSertifikasiId();
        }
        List<ProdukSni> cocok = katalog.semuaSni(satker, d.layanan()).stream().filter(s -> s.acuan().equalsIgnoreCase(d.acuan())).toList();
        return cocok.size() == 1 ? cocok.get(0).id() : null;
    }

    private static String diminta(Sertifikasi dulu, Dasar d) {
        return d.asal() == null && LayananSertifikasi.SISTEM_MANAJEMEN.equals(d.layanan()) ? kaya(d.lingkup()) : dulu.layananDiminta();
    }

    private static Sertifikasi isi(Sertifikasi dulu, Sertifikasi awal, Dasar d, Long produk) {
        return new Sertifikasi(awal.permohonanId(), LayananSertifikasi.INDUSTRI_HIJAU.equals(d.layanan()) ? null : d.skema(), d.kegiatan(), false, produk, dulu.jenisUsaha(), dulu.standarSmm(), dulu.standarPendukung(),
            dulu.lokasi(), null, dulu.ttdKota(), dulu.ttdNama(), dulu.ttdJabatan(), dulu.ttdNik(), dulu.ttdAlamat(), awal.telepon(), awal.surel(), diminta(dulu, d), dulu.risiko(), d.nomor());
    }
}
