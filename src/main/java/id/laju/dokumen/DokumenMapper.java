package id.laju.dokumen;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface DokumenMapper {

    String KOLOM = """
        id, satker, jenis, nomor, versi, kasus, judul, status, wajib_tte, kode_verifikasi, draf, resmi, sha256, penanda,
        penanda_nama, penanda_jabatan, contoh, pengganti, alasan, dibuat, ditandatangani, diterbitkan, diakhiri""";

    @Insert("insert into dokumen (" + KOLOM + """
        ) values (#{id}, #{satker}, #{jenis}, #{nomor}, #{versi}, #{kasus}, #{judul}, #{status}, #{wajibTte}, #{kodeVerifikasi}, #{draf},
            #{resmi}, #{sha256}, #{penanda}, #{penandaNama}, #{penandaJabatan}, #{contoh}, #{pengganti}, #{alasan}, #{dibuat},
            #{ditandatangani}, #{diterbitkan}, #{diakhiri})""")
    void simpan(Dokumen dokumen);

    @Select("select " + KOLOM + " from dokumen where id = #{id}")
    Optional<Dokumen> cari(UUID id);

    @Select("select " + KOLOM + " from dokumen where id = #{id} for update")
    Optional<Dokumen> kunci(UUID id);

    @Select("select " + KOLOM + " from dokumen where kode_verifikasi = #{kode}")
    Optional<Dokumen> denganKode(String kode);

    /** All versions under a number, of any satker and kind, newest first. */
    @Select("select " + KOLOM + " from dokumen where nomor = #{nomor} order by satker, jenis, versi desc limit 50")
    List<Dokumen> denganNomor(String nomor);

    @Select("select " + KOLOM + " from dokumen where sha256 = #{sha256} order by dibuat desc limit 1")
    Optional<Dokumen> denganIsi(String sha256);

    /** Number of the issued document that points to this one; null without one. */
    @Select("select nomor from dokumen where pengganti = #{id} order by diakhiri desc limit 1")
    String yangDikoreksi(UUID id);

    @Select("select " + KOLOM + " from dokumen where kasus = #{kasus} order by dibuat, versi")
    List<Dokumen> milikKasus(String kasus);

    @Select("select " + KOLOM + """
         from dokumen where satker = #{satker} and jenis = #{jenis} and nomor = #{nomor}
        and status in ('DRAF', 'DITANDATANGANI') for update""")
    Optional<Dokumen> kunciDraf(String satker, JenisDokumen jenis, String nomor);

    @Select("""
        select exists (select 1 from dokumen
        where satker = #{satker} and jenis = #{jenis} and nomor = #{nomor} and diterbitkan is not null)""")
    boolean pernahTerbit(String satker, JenisDokumen jenis, String nomor);

    @Select("select coalesce(max(versi), 0) from dokumen where satker = #{satker} and jenis = #{jenis} and nomor = #{nomor}")
    int versiTerakhir(String satker, JenisDokumen jenis, String nomor);

    @Update("""
        update dokumen set status = 'DITANDATANGANI', resmi = #{resmi}, sha256 = #{sha256}, contoh = #{contoh}, ditandatangani = #{waktu}
        where id = #{id} and status = 'DRAF'""")
    int tandatangani(UUID id, UUID resmi, String sha256, boolean contoh, Instant waktu);

    @Update("update dokumen set status = 'TERBIT', resmi = coalesce(resmi, draf), diterbitkan = #{waktu} where id = #{id}")
    void terbitkan(UUID id, Instant waktu);

    @Update("update dokumen set status = #{status}, pengganti = #{pengganti}, alasan = #{alasan}, diakhiri = #{waktu} where id = #{id}")
    void akhiri(UUID id, StatusDokumen status, UUID pengganti, String alasan, Instant waktu);
}
