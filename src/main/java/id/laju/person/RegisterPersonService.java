package id.laju.person;

import id.laju.umum.Halaman;
import id.laju.umum.PermintaanHalaman;
import id.laju.umum.TidakDitemukan;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The register of certified persons. */
@Service
@Transactional(readOnly = true)
class RegisterPersonService {

    private final SertifikatPersonMapper mapper;
    private final SkemaPersonService skema;

    RegisterPersonService(SertifikatPersonMapper mapper, SkemaPersonService skema) {
        this.mapper = mapper;
        this.skema = skema;
    }

    /** Released certificates with their states of today. @param satker null for all */
    Halaman<BarisPerson> cari(String satker, PermintaanHalaman h) {
        List<BarisPerson> semua = mapper.register(satker, h, h.kolom(SertifikatPersonMapper.KOLOM, "s.terbit desc")).stream().map(this::samar).toList();
        return new Halaman<>(semua, mapper.banyak(satker, h), h);
    }

    private BarisPerson samar(BarisPerson b) {
        boolean lewat = ("AKTIF".equals(b.keadaan()) || "DIBEKUKAN".equals(b.keadaan())) && skema.hariIni(b.satker()).isAfter(b.berakhir());
        return new BarisPerson(b.id(), b.satker(), b.nomor(), b.nama(), DataPerson.samar(b.nik()), b.skema(), b.acuan(), b.terbit(), b.berakhir(), lewat ? "KEDALUWARSA" : b.keadaan(), b.permohonanId());
    }

    SertifikatPerson ambil(long id) {
        return mapper.cari(id).orElseThrow(() -> new TidakDitemukan("Sertifikat ini tidak ada."));
    }
}
