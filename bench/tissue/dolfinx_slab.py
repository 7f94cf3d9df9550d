"""Solves a slab (plica.slab/1, element hexQ1P0) with DOLFINx 0.5: displacement and a pressure per hexahedron, exact
tangent, LDL' by MUMPS, Newton with halved steps. An independent answer to the same discrete problem.

    python3 dolfinx_slab.py problem.json LOAD_STEPS out.bin        (or under mpirun)

Writes displacements (float64, 3 per node; nodes run through the thickness, then along x, then y) and prints one line of
JSON: seconds of solving (forms compiled and mesh made before), CPU of all processes, Newton steps, peak memory of all processes.
Before it a line for each Newton step, so that one who ends it knows how far it was.
"""
import json
import resource
import sys
import time

import dolfinx
import numpy as np
import ufl
from dolfinx import fem
from dolfinx import mesh as meshes
from dolfinx.fem.petsc import (apply_lifting, assemble_matrix, assemble_vector, create_matrix,
                               create_vector, set_bc)
from mpi4py import MPI
from petsc4py import PETSc

SAME = 1e-6
BALANCED_MN = 1e-6  # norm of the residual, as small as double precision lets it be reached at every size
MOST_NEWTON = 25

begin = time.perf_counter()
problem = json.load(open(sys.argv[1]))
load_steps = int(sys.argv[2])
comm = MPI.COMM_WORLD


def grid():
    (lx, ly), (nx, ny) = problem["slabMm"], problem["cells"]
    heights, mu = [0.0], []
    for layer in problem["layers"]:
        n, below = layer["elements"], heights[-1]
        heights += [below + layer["thicknessMm"] * (k + 1) / n for k in range(n)]
        mu += [layer["muKPa"]] * n
    nz = len(heights)
    y, x, z = np.meshgrid(np.linspace(0, ly, ny + 1), np.linspace(0, lx, nx + 1), heights, indexing="ij")
    points = np.stack([x.ravel(), y.ravel(), z.ravel()], 1)
    node = np.arange(len(points)).reshape(ny + 1, nx + 1, nz)
    cells = np.stack([node[j:ny + j or None, i:nx + i or None, k:nz - 1 + k or None][:ny, :nx, :nz - 1].ravel()
                      for k in (0, 1) for j in (0, 1) for i in (0, 1)], 1)
    return points, cells, np.array(heights), np.array(mu)


points, cells, heights, mu_of_gap = grid()
cell = ufl.Cell("hexahedron", geometric_dimension=3)
root = comm.rank == 0
mesh = meshes.create_mesh(comm, cells.astype(np.int64) if root else np.zeros((0, 8), np.int64),
                          points if root else np.zeros((0, 3)), ufl.Mesh(ufl.VectorElement("Lagrange", cell, 1)))

mu = fem.Function(fem.FunctionSpace(mesh, ("DG", 0)))
local = mesh.topology.index_map(3).size_local + mesh.topology.index_map(3).num_ghosts
middles = meshes.compute_midpoints(mesh, 3, np.arange(local, dtype=np.int32))
mu.x.array[:local] = mu_of_gap[np.searchsorted(heights, middles[:, 2]) - 1]
bulk = problem["bulkOverMu"] * mu

W = fem.FunctionSpace(mesh, ufl.MixedElement([ufl.VectorElement("Lagrange", cell, 1), ufl.FiniteElement("DG", cell, 0)]))
V, _ = W.sub(0).collapse()
w = fem.Function(W)
u, p = ufl.split(w)
F = ufl.Identity(3) + ufl.grad(u)
J = ufl.det(F)
weight = fem.Constant(mesh, PETSc.ScalarType((0, 0, 0)))
energy = (mu / 2 * (J ** (-2 / 3) * ufl.tr(F.T * F) - 3) + p * (J - 1) - p * p / (2 * bulk) - ufl.dot(weight, u))
energy = energy * ufl.dx(metadata={"quadrature_degree": 3})
residual = ufl.derivative(energy, w, ufl.TestFunction(W))
options = {"cffi_extra_compile_args": ["-O3", "-march=native", "-ffast-math"]}
R = fem.form(residual, jit_params=options)
T = fem.form(ufl.derivative(residual, w, ufl.TrialFunction(W)), jit_params=options)


def within(v, low, high):
    return (v >= low - SAME) & (v <= high + SAME)


def held_at_rest(x):
    fixed = problem["fixed"]
    held = abs(x[2] - fixed["levelMm"]) < SAME
    if "except" in fixed:
        (a, b), (c, d) = fixed["except"]["xMm"], fixed["except"]["yMm"]
        held &= ~((x[0] > a + SAME) & (x[0] < b - SAME) & (x[1] > c + SAME) & (x[1] < d - SAME))
    return held


def patch_nodes(patch):
    def inside(x):
        level = np.any([abs(x[2] - z) < SAME for z in patch["levelsMm"]], axis=0)
        return level & within(x[0], *patch["xMm"]) & within(x[1], *patch["yMm"])
    return inside


def dofs(where):
    return fem.locate_dofs_geometrical((W.sub(0), V), where)


conditions = [fem.dirichletbc(fem.Function(V), dofs(held_at_rest), W.sub(0))]
moves = []
for patch in problem["patches"]:
    move = fem.Function(V)
    moves.append((move, np.array(patch["displacementMm"])))
    conditions.append(fem.dirichletbc(move, dofs(patch_nodes(patch)), W.sub(0)))

A, r = create_matrix(T), create_vector(R)
dw = r.duplicate()
A.setOption(PETSc.Mat.Option.SYMMETRIC, True)
ksp = PETSc.KSP().create(comm)
ksp.setType("preonly")
ksp.getPC().setType("cholesky")
ksp.getPC().setFactorSolverType("mumps")
ksp.setOperators(A)
PETSc.Options()["mat_mumps_icntl_14"] = 60
if comm.size == 1:
    PETSc.Options()["mat_mumps_icntl_7"] = 5
ksp.setFromOptions()


def imbalance():
    w.x.scatter_forward()
    with r.localForm() as part:
        part.set(0)
    assemble_vector(r, R)
    apply_lifting(r, [T], bcs=[conditions], x0=[w.vector], scale=-1.0)
    r.ghostUpdate(addv=PETSc.InsertMode.ADD, mode=PETSc.ScatterMode.REVERSE)
    set_bc(r, conditions, w.vector, -1.0)
    return r.norm()


comm.barrier()
start, cpu = time.perf_counter(), time.process_time()
newton_steps, balanced = 0, True
for step in range(1, load_steps + 1):
    share = step / load_steps
    weight.value = share * problem["densityKgMm3"] * np.array(problem["gravityMmS2"])
    for move, whole in moves:
        move.interpolate(lambda x: np.outer(share * whole, np.ones(x.shape[1])))
    norm = imbalance()
    for iteration in range(MOST_NEWTON):
        if iteration > 0 and norm < BALANCED_MN:
            break
        A.zeroEntries()
        assemble_matrix(A, T, bcs=conditions)
        A.assemble()
        ksp.solve(r, dw)
        newton_steps += 1
        before, length = w.vector.copy(), 1.0
        for _ in range(7):
            before.copy(w.vector)
            w.vector.axpy(-length, dw)
            trial = imbalance()
            if np.isfinite(trial) and (iteration == 0 or trial < 2 * norm):
                break
            length /= 2
        norm = trial
        if root:
            print(json.dumps({"loadStep": step, "newtonSteps": newton_steps, "seconds": time.perf_counter() - start}), flush=True)
    balanced = balanced and bool(norm < 1e-3)
comm.barrier()
seconds = time.perf_counter() - start
cpu_seconds = comm.gather(time.process_time() - cpu, root=0)

solution = w.sub(0).collapse()
own = V.dofmap.index_map.size_local
parts = comm.gather((V.tabulate_dof_coordinates()[:own], solution.x.array[:3 * own].reshape(-1, 3)), root=0)
peak = comm.gather(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024, root=0)
if root:
    at = np.vstack([part[0] for part in parts])
    moved = np.vstack([part[1] for part in parts])
    (lx, ly), (nx, ny) = problem["slabMm"], problem["cells"]
    level = np.abs(at[:, 2:3] - heights[None, :]).argmin(1)
    order = (np.rint(at[:, 1] * ny / ly).astype(int) * (nx + 1) + np.rint(at[:, 0] * nx / lx).astype(int)) * len(heights) + level
    placed = np.full((len(points), 3), np.nan)
    placed[order] = moved
    assert np.isfinite(placed).all()
    placed.astype("<f8").tofile(sys.argv[3])
    print(json.dumps({"version": dolfinx.__version__, "nodes": len(points), "processes": comm.size, "loadSteps": load_steps,
                      "newtonSteps": newton_steps, "residualMN": norm, "balanced": balanced,
                      "setUpSeconds": start - begin, "seconds": seconds, "cpuSeconds": sum(cpu_seconds), "peakMemoryMB": sum(peak)}))
