package id.laju.kalender;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;

@Mapper
interface KalenderMapper {

    @Select("select tahun from kalender_tahun")
    List<Integer> tahunTerisi();

    @Select("select tahun, dasar from kalender_tahun order by tahun")
    List<TahunKalender> tahun();

    @Insert("""
        insert into kalender_tahun (tahun, dasar) values (#{tahun}, #{dasar})
        on conflict (tahun) do update set dasar = excluded.dasar""")
    void bukaTahun(TahunKalender tahun);

    @Select("select distinct tanggal from hari_libur where satker in ('*', #{satker})")
    List<LocalDate> tanggalLibur(String satker);

    @Select("""
        select id, satker, tanggal, nama, jenis, keterangan from hari_libur
        where satker in ('*', #{satker}) and extract(year from tanggal) = #{tahun}
        order by tanggal, satker""")
    List<HariLibur> libur(String satker, int tahun);

    @Select("select id, satker, tanggal, nama, jenis, keterangan from hari_libur where id = #{id}")
    Optional<HariLibur> liburMenurutId(long id);

    /** 0 when that day is a holiday of that satker already. */
    @Insert("""
        insert into hari_libur (satker, tanggal, nama, jenis, keterangan)
        values (#{satker}, #{tanggal}, #{nama}, #{jenis}, #{keterangan})
        on conflict (satker, tanggal) do nothing""")
    int tambahLibur(HariLibur libur);

    @Delete("delete from hari_libur where id = #{id}")
    int hapusLibur(long id);

    @Select("""
        select id, satker, hari, mulai, selesai, istirahat_mulai, istirahat_selesai, berlaku_dari, berlaku_sampai, keterangan
        from jam_kerja where satker in ('*', #{satker})
        order by satker, berlaku_dari, hari""")
    List<JamKerja> jam(String satker);

    @Select("""
        select id, satker, hari, mulai, selesai, istirahat_mulai, istirahat_selesai, berlaku_dari, berlaku_sampai, keterangan
        from jam_kerja where id = #{id}""")
    Optional<JamKerja> jamMenurutId(long id);

    @Insert("""
        insert into jam_kerja (satker, hari, mulai, selesai, istirahat_mulai, istirahat_selesai, berlaku_dari, berlaku_sampai,
                               keterangan)
        values (#{satker}, #{hari}, #{mulai}, #{selesai}, #{istirahatMulai}, #{istirahatSelesai}, #{berlakuDari},
                #{berlakuSampai}, #{keterangan})
        on conflict (satker, hari, berlaku_dari, berlaku_sampai) do update
        set mulai = excluded.mulai, selesai = excluded.selesai, istirahat_mulai = excluded.istirahat_mulai,
            istirahat_selesai = excluded.istirahat_selesai, keterangan = excluded.keterangan""")
    void simpanJam(JamKerja jam);

    @Delete("delete from jam_kerja where id = #{id}")
    int hapusJam(long id);
}
