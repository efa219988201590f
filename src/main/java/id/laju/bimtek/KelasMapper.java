package id.laju.bimtek;

import id.laju.umum.PermintaanHalaman;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Options;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface KelasMapper {

    @Select("select * from kelas where id = #{id}")
    Optional<Kelas> cari(long id);

    @Select("select * from kelas where id = #{id} for update")
    @Options(flushCache = Options.FlushCachePolicy.TRUE)
    Optional<Kelas> kunci(long id);

    @Select("<script>select * from kelas where id in <foreach item='i' collection='ids' open='(' separator=',' close=')'>#{i}</foreach></script>")
    List<Kelas> semua(@Param("ids") Collection<Long> ids);

    /** What customers see: classes that are announced and not over, and those that ended lately. */
    @Select("""
        select k.* from kelas k join kursus u on u.id = k.kursus_id
        where k.satker = #{satker} and u.kategori = 'REGULER' and k.keadaan not in ('DISIAPKAN', 'BATAL') and k.selesai >= #{sejak}
            and (#{pola}::text is null or concat_ws(' ', u.judul, u.deskripsi, k.tempat) ilike #{pola}) order by k.mulai, k.id""")
    List<Kelas> diumumkan(String satker, LocalDate sejak, String pola);

    @Select("""
        select k.* from kelas k join kursus u on u.id = k.kursus_id where k.satker = #{satker}
            and (#{h.pola}::text is null or concat_ws(' ', u.judul, u.kategori, k.tempat) ilike #{h.pola}) order by k.mulai desc, k.id desc limit #{h.ukuran} offset #{h.lewati}""")
    List<Kelas> halaman(@Param("satker") String satker, @Param("h") PermintaanHalaman h);

    @Select("""
        select count(*) from kelas k join kursus u on u.id = k.kursus_id where k.satker = #{satker}
            and (#{h.pola}::text is null or concat_ws(' ', u.judul, u.kategori, k.tempat) ilike #{h.pola})""")
    long banyak(@Param("satker") String satker, @Param("h") PermintaanHalaman h);

    @Select("select id from kelas where keadaan = 'MASA_PENDAFTARAN' order by id")
    List<Long> mendaftar();

    @Select("""
        insert into kelas (satker, kursus_id, bentuk, tempat, mulai, selesai, biaya, kuota_minimal, kuota_maksimal, batas_pendaftaran)
        values (#{satker}, #{kursusId}, #{bentuk}, #{tempat}, #{mulai}, #{selesai}, #{biaya}, #{kuotaMinimal}, #{kuotaMaksimal}, #{batasPendaftaran}) returning id""")
    @Options(flushCache = Options.FlushCachePolicy.TRUE)
    long tambah(Kelas k);

    @Update("""
        update kelas set bentuk = #{bentuk}, tempat = #{tempat}, mulai = #{mulai}, selesai = #{selesai}, biaya = #{biaya}, kuota_minimal = #{kuotaMinimal}, kuota_maksimal = #{kuotaMaksimal},
            batas_pendaftaran = #{batasPendaftaran}, keadaan = #{keadaan}, jadwal_ke = #{jadwalKe}, batal_alasan = #{batalAlasan} where id = #{id}""")
    void ubah(Kelas k);

    @Update("update kelas set jadwal_alasan = #{alasan} where id = #{id}")
    void alasanJadwal(long id, String alasan);

    @Select("select jadwal_alasan from kelas where id = #{id} and jadwal_alasan is not null")
    Optional<String> bacaAlasanJadwal(long id);

    @Insert("insert into kelas_jejak (kelas_id, keadaan, rincian, oleh, pada) values (#{id}, #{keadaan}, #{rincian}, #{oleh}, #{pada})")
    void jejak(long id, KeadaanKelas keadaan, String rincian, String oleh, Instant pada);

    @Select("select keadaan, rincian, oleh, pada from kelas_jejak where kelas_id = #{id} order by id")
    List<JejakKelas> semuaJejak(long id);
}
