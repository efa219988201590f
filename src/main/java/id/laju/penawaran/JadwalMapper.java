package id.laju.penawaran;

import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** Days that quotations offer, and days that customers proposed instead. */
@Mapper
interface JadwalMapper {

    @Select("select mulai, selesai, uraian from jadwal_penawaran where penawaran_id = #{penawaranId}")
    Optional<JadwalPenawaran> cari(long penawaranId);

    @Select("""
        select j.mulai, j.selesai, j.uraian from jadwal_penawaran j join penawaran p on p.id = j.penawaran_id
        where p.permohonan_id = #{permohonanId} order by p.versi desc limit 1""")
    Optional<JadwalPenawaran> terakhir(long permohonanId);

    @Insert("insert into jadwal_penawaran (penawaran_id, mulai, selesai, uraian) values (#{penawaranId}, #{j.mulai}, #{j.selesai}, #{j.uraian})")
    void simpan(long penawaranId, @Param("j") JadwalPenawaran jadwal);

    @Select("select mulai, selesai, alasan, oleh, pada from usulan_jadwal where penawaran_id = #{penawaranId}")
    Optional<UsulanJadwal> usulan(long penawaranId);

    @Select("""
        select u.mulai, u.selesai, u.alasan, u.oleh, u.pada from usulan_jadwal u join penawaran p on p.id = u.penawaran_id
        where p.permohonan_id = #{permohonanId} order by p.versi desc limit 1""")
    Optional<UsulanJadwal> usulanTerakhir(long permohonanId);

    /** The version that the customer answered last with other days. */
    @Select("select u.penawaran_id from usulan_jadwal u join penawaran p on p.id = u.penawaran_id where p.permohonan_id = #{permohonanId} order by p.versi desc limit 1")
    Optional<Long> yangDijadwalUlang(long permohonanId);

    @Insert("insert into usulan_jadwal (penawaran_id, mulai, selesai, alasan, oleh, pada) values (#{penawaranId}, #{u.mulai}, #{u.selesai}, #{u.alasan}, #{u.oleh}, #{u.pada})")
    void usulkan(long penawaranId, @Param("u") UsulanJadwal usulan);
}
